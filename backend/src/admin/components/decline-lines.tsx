import { Button } from "@medusajs/ui"
import { declineReasonSchema, type WorkedConsignment } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { ReasonWithNote } from "./reason-with-note"
import { useDialog } from "./use-dialog"
import { useWords } from "./use-words"

/** Says that a line, or a part of its quantity, will not be sent, with a reason that its buyer reads. */
export function DeclineLines({ consignment: { id, number, lines } }: { consignment: WorkedConsignment }) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const left = lines.filter((line) => line.left > 0)
  const { form, set, run, open, finish, state } = useDialog({
    line: left[0]?.id ?? "",
    quantity: String(left[0]?.left ?? ""),
    reason: declineReasonSchema.options[0] as string,
    note: "",
  })
  const submit = () => {
    const body = {
      lines: [{ line_id: form.line, quantity: Number(form.quantity) }],
      reason: declineReasonSchema.parse(form.reason),
      ...(form.note.trim() ? { note: form.note } : {}),
    }
    run("declineLines", { params: { id }, body }, () => finish(t("consignments.said.declined", { number })))
  }
  return (
    <>
      <Button size="small" variant="secondary" onClick={open}>
        {t("consignments.decline")}
      </Button>
      <DialogForm
        {...state}
        title={t("consignments.decline")}
        lead={t("consignments.declineAsk", { number })}
        submit={t("consignments.decline")}
        isDangerous
        onSubmit={submit}
      >
        <Choice
          label={t("consignments.item")}
          value={form.line}
          options={left.map((line) => ({
            value: line.id,
            label: `${words(line.title)} · ${words(line.pack)} (${line.left})`,
          }))}
          onChoose={set("line")}
        />
        <Labelled
          label={t("consignments.quantity")}
          value={form.quantity}
          onType={set("quantity")}
          field="lines.0.quantity"
          inputMode="decimal"
          isRequired
        />
        <ReasonWithNote
          reasons={declineReasonSchema.options}
          reason={form.reason}
          onReason={set("reason")}
          note={form.note}
          onNote={set("note")}
        />
      </DialogForm>
    </>
  )
}
