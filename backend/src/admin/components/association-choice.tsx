import { useDeferredValue, useState } from "react"
import { useTranslation } from "react-i18next"
import { useRead } from "../market/use-market"
import { Choice } from "./choice"
import { Labelled } from "./labelled"
import { useWords } from "./use-words"

export type ChosenAssociation = { id: string; name: string }
export const NO_ASSOCIATION: ChosenAssociation = { id: "", name: "" }

type Props = {
  label: string
  /** What it means that none is chosen. */
  none: string
  isRequired?: boolean
  /** With its name, for it may not be among those found. */
  chosen: ChosenAssociation
  onChoose: (association: ChosenAssociation) => void
}

/** One association, searched for by name. What was chosen stays chosen whatever is searched for next. */
export function AssociationChoice({ label, none, isRequired, chosen, onChoose }: Props) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim())
  const { data } = useRead("listAssociationRecords", { query: { q, limit: 50 } })
  const found = (data?.associations ?? []).map(({ id, name }) => ({ value: id, label: words(name) }))
  const isMissing = chosen.id !== "" && !found.some((option) => option.value === chosen.id)
  const options = [
    { value: "", label: none },
    ...(isMissing ? [{ value: chosen.id, label: chosen.name }] : []),
    ...found,
  ]
  return (
    <>
      <Labelled label={t("shared.searchAssociation")} value={typed} onType={setTyped} />
      <Choice
        label={label}
        value={chosen.id}
        options={options}
        isRequired={isRequired}
        onChoose={(id) =>
          onChoose(id ? { id, name: options.find(({ value }) => value === id)?.label ?? "" } : NO_ASSOCIATION)
        }
      />
    </>
  )
}
