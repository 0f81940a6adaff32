import { Button } from "@medusajs/ui"
import type { ChecklistItem } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { LabelledPair } from "./labelled-pair"
import { Ticked } from "./ticked"
import { useDialog } from "./use-dialog"
import { useWords } from "./use-words"

const EMPTY = { code: "", name: { km: "", en: "" }, is_required: false, is_used: true }

/** The button and form that add an item to the checklist, or change one. */
export function ChecklistItemForm({ item }: { item?: ChecklistItem }) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const { form, set, run, open, finish, state } = useDialog(item ?? EMPTY)
  const title = t(item ? "applications.items.change" : "applications.items.add")
  const { code, name, is_required, is_used } = form
  const facts = { name: { km: name.km, en: name.en }, is_required, is_used }
  const done = () => finish(t("applications.items.saved", { name: words(name) }))
  const submit = () =>
    item
      ? run("changeChecklistItem", { params: { id: item.id }, body: facts }, done)
      : run("addChecklistItem", { body: { code, ...facts } }, done)
  return (
    <>
      <Button size="small" variant="secondary" onClick={open}>
        {title}
      </Button>
      <DialogForm {...state} title={title} submit={t("shared.save")} onSubmit={submit}>
        {!item && (
          <Labelled
            label={t("applications.items.code")}
            hint={t("applications.items.codeHint")}
            value={code}
            onType={set("code")}
            field="code"
            isRequired
          />
        )}
        <LabelledPair label={t("applications.items.name")} value={name} onType={set("name")} field="name" />
        <Ticked label={t("applications.items.required")} isTicked={is_required} onTick={set("is_required")} />
        <Ticked label={t("applications.items.used")} isTicked={is_used} onTick={set("is_used")} />
      </DialogForm>
    </>
  )
}
