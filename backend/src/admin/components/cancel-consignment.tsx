import { Button } from "@medusajs/ui"
import { cancelReasonSchema, type WorkedConsignment } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { DialogForm } from "./dialog-form"
import { ReasonWithNote } from "./reason-with-note"
import { useDialog } from "./use-dialog"

/** Reasons of whoever sells; a buyer gives others. */
const REASONS = cancelReasonSchema.extract(["out_of_stock", "buyer_asked", "not_paid", "other"])

/** Ends a consignment that was not sent, with a reason that its buyer reads. */
export function CancelConsignment({ consignment: { id, number } }: { consignment: WorkedConsignment }) {
  const { t } = useTranslation("ovop")
  const { form, set, run, open, finish, state } = useDialog({
    reason: REASONS.options[0] as string,
    note: "",
  })
  const submit = () => {
    const body = { reason: REASONS.parse(form.reason), ...(form.note.trim() ? { note: form.note } : {}) }
    run("cancelConsignment", { params: { id }, body }, () =>
      finish(t("consignments.said.cancelled", { number })),
    )
  }
  return (
    <>
      <Button size="small" variant="danger" onClick={open}>
        {t("consignments.cancel")}
      </Button>
      <DialogForm
        {...state}
        title={t("consignments.cancel")}
        lead={t("consignments.cancelAsk", { number })}
        submit={t("consignments.cancel")}
        isDangerous
        onSubmit={submit}
      >
        <ReasonWithNote
          reasons={REASONS.options}
          reason={form.reason}
          onReason={set("reason")}
          note={form.note}
          onNote={set("note")}
        />
      </DialogForm>
    </>
  )
}
