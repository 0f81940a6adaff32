import { useDeferredValue, useState } from "react"
import { useTranslation } from "react-i18next"
import { useRead } from "../market/use-market"
import { Choice } from "./choice"
import { Labelled } from "./labelled"
import { useWords } from "./use-words"

type Props = {
  /** Empty where it is everybody's. */
  value: string
  /** What the chosen one is called, for it may not be among those found. */
  chosen: string
  onChoose: (id: string, name: string) => void
}

/** Whose something is: one association, searched for by name, or everybody's. */
export function AssociationChoice({ value, chosen, onChoose }: Props) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim())
  const { data } = useRead("listAssociationRecords", { query: { q, limit: 50 } })
  const found = (data?.associations ?? []).map(({ id, name }) => ({ value: id, label: words(name) }))
  const options = [
    { value: "", label: t("points.everybodys") },
    ...(value && !found.some((option) => option.value === value) ? [{ value, label: chosen }] : []),
    ...found,
  ]
  return (
    <>
      <Labelled label={t("points.searchAssociation")} value={typed} onType={setTyped} />
      <Choice
        label={t("points.association")}
        value={value}
        options={options}
        onChoose={(id) => onChoose(id, options.find((option) => option.value === id)?.label ?? "")}
      />
    </>
  )
}
