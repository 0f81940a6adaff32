"use client"
import type { Listing, ListingChange, ListingChoices, ListingDocument } from "@ovop/contracts"
import { PictureFrame } from "@/components/picture-frame"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { fieldName, tellingChanges, valueText } from "../change-words"
import { DeskCard } from "./desk-card"

type Props = {
  changes: readonly ListingChange[]
  /** The proposed one first. */
  documents: readonly ListingDocument[]
  choices: ListingChoices
  pictures: Listing["pictures"]
}

function PictureRow({ ids, pictures }: { ids: unknown; pictures: Props["pictures"] }) {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const shown = Array.isArray(ids) ? ids.map(String) : []
  if (shown.length === 0) return <p>{t("changes.nothing")}</p>
  return (
    <ol className="grid grid-cols-4 gap-2">
      {shown.map((id, at) => {
        const picture = pictures.find(({ upload_id }) => upload_id === id)?.picture ?? null
        const alt = { text: t("pictures.one", { place: at + 1 }), lang: language }
        return (
          <li key={id}>
            <PictureFrame
              picture={picture && { ...picture, alt: { km: alt.text, en: null } }}
              sizes="5rem"
              alt={alt}
            />
          </li>
        )
      })}
    </ol>
  )
}

/** Field by field, what stands in the shop and what is proposed instead. */
export function ChangesCard({ changes, documents, choices, pictures }: Props) {
  const { t } = useTranslation("listing")
  const { t: tCommon } = useTranslation("common")
  const language = useLanguage()
  const asked = { t, tCommon, language, choices, documents }
  const told = tellingChanges(changes)
  if (told.length === 0) return null
  return (
    <DeskCard id="changes" title={t("changes.title")}>
      <dl className="divide-y divide-line">
        {told.map(({ field, before, after }) => (
          <div key={field} className="grid gap-2 py-3">
            <dt className="font-semibold">{fieldName(field, asked)}</dt>
            {[
              { name: t("changes.before"), value: before, look: "border-line bg-stone-soft" },
              { name: t("changes.after"), value: after, look: "border-leaf bg-leaf-soft" },
            ].map(({ name, value, look }) => (
              <dd key={name} className={`rounded-lg border-s-4 px-3 py-2 ${look}`}>
                <p className="text-sm text-muted">{name}</p>
                {field === "pictures" ? (
                  <PictureRow ids={value} pictures={pictures} />
                ) : (
                  <p className="whitespace-pre-line">{valueText(field, value, asked)}</p>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </DeskCard>
  )
}
