import { Button } from "@medusajs/ui"
import type { SearchSynonym } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"

const termsOf = (text: string) => [...new Set(text.split("\n").map((line) => line.trim()))].filter(Boolean)

type Props = {
  synonym?: SearchSynonym
  /** Something that was looked for in vain, to begin a new group with. */
  beginning?: string
}

/** The button and form that add a group of words that mean the same, or change one. */
export function SynonymForm({ synonym, beginning }: Props) {
  const { t } = useTranslation("ovop")
  const { form, set, run, open, finish, state } = useDialog({
    terms: synonym?.terms.join("\n") ?? (beginning ? `${beginning}\n` : ""),
  })
  const submit = () => {
    const body = { terms: termsOf(form.terms) }
    const done = () => finish(t("shared.savedOne", { name: body.terms.join(", ") }))
    if (synonym) run("changeSearchSynonym", { params: { id: synonym.id }, body }, done)
    else run("createSearchSynonym", { body }, done)
  }
  const name = t(synonym ? "searchWords.change" : beginning ? "searchWords.addWith" : "searchWords.add")
  const about = synonym?.terms.join(", ") ?? beginning
  return (
    <>
      <Button
        size="small"
        variant={about === undefined ? "primary" : "secondary"}
        className="whitespace-nowrap"
        onClick={open}
      >
        {name}
        {about !== undefined && <span className="sr-only">{about}</span>}
      </Button>
      <DialogForm {...state} title={name} submit={t("shared.save")} onSubmit={submit}>
        <Labelled
          label={t("searchWords.field")}
          hint={t("searchWords.fieldHint")}
          value={form.terms}
          onType={set("terms")}
          field="terms"
          isLong
          isRequired
        />
      </DialogForm>
    </>
  )
}
