import { Button } from "@medusajs/ui"
import type { RefundOwed } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { todayInCambodia } from "../market/today"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"

/** The button and form that say a refund was paid out at the bank. */
export function PayRefund({ refund }: { refund: RefundOwed }) {
  const { t } = useTranslation("ovop")
  const { form, set, run, open, finish, state } = useDialog({ day: todayInCambodia(), bankReference: "" })
  const { id, buyer, reference } = refund
  const amount = formatMoney(refund.amount, refund.currency)
  const submit = () =>
    run("payRefund", { params: { id }, body: { day: form.day, bank_reference: form.bankReference } }, () =>
      finish(t("refunds.done", { amount, buyer })),
    )
  return (
    <>
      <Button size="small" variant="secondary" onClick={open}>
        {t("refunds.pay")}
        <span className="sr-only">{reference}</span>
      </Button>
      <DialogForm
        {...state}
        title={t("refunds.pay")}
        lead={t("refunds.payAsk", { amount, buyer, reference })}
        submit={t("refunds.pay")}
        onSubmit={submit}
      >
        <Labelled
          label={t("refunds.day")}
          type="date"
          value={form.day}
          onType={set("day")}
          field="day"
          isRequired
        />
        <Labelled
          label={t("transfers.bankReference")}
          hint={t("refunds.bankReferenceHint")}
          value={form.bankReference}
          onType={set("bankReference")}
          field="bank_reference"
          isRequired
        />
      </DialogForm>
    </>
  )
}
