import { useDeferredValue, useState } from "react"
import { useTranslation } from "react-i18next"
import { useRead } from "../market/use-market"
import { SearchField } from "./search-field"
import { useWords } from "./use-words"

/** Narrows a list to one association. There may be thousands, so its name is typed and the browser offers those found. */
export function AssociationFilter({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim())
  const { data } = useRead("listAssociationRecords", { query: { q, limit: 20 } })
  const found = (data?.associations ?? []).map(({ id, name }) => ({ id, name: words(name) }))
  const type = (name: string) => {
    setTyped(name)
    onChoose(found.find((association) => association.name === name)?.id ?? "")
  }
  return (
    <SearchField
      label={t("consignments.association")}
      hint={t("consignments.associationHint")}
      value={typed}
      onType={type}
      offers={[...new Set(found.map(({ name }) => name))]}
    />
  )
}
