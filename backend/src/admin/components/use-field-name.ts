import type { ListingDocument } from "@ovop/contracts"
import { useTranslation } from "react-i18next"

/** What a field of a listing's document is called: `packs[jar].amount` is the price of the pack “100 g jar”. */
export function useFieldName(documents: readonly (ListingDocument | null | undefined)[]) {
  const { t } = useTranslation("ovop")
  const packName = (id: string) => {
    const packs = documents.flatMap((document) => document?.packs ?? [])
    return packs.find((pack) => pack.id === id)?.name.km || id
  }
  const pictureNumber = (upload_id: string) => {
    const places = documents.map((document) =>
      (document?.pictures ?? []).findIndex((picture) => picture.upload_id === upload_id),
    )
    return String((places.find((place) => place >= 0) ?? 0) + 1)
  }
  const partName = (path: string): string => {
    const [, part = "", language] = /^(\w+?)(?:\.(km|en))?$/.exec(path) ?? []
    const name = t(`listings.of.${part}`)
    return language ? `${name} (${t(language === "km" ? "listings.khmer" : "listings.english")})` : name
  }
  return (field: string): string => {
    const [, list, id = "", part = ""] = /^(packs|pictures)\[([^\]]*)\]\.(.+)$/.exec(field) ?? []
    if (!list) return partName(field)
    const whose =
      list === "packs"
        ? t("listings.pack", { name: packName(id) })
        : t("listings.picture", { number: pictureNumber(id) })
    return `${whose}: ${partName(part)}`
  }
}
