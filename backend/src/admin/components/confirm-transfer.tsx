import { Button, Text } from "@medusajs/ui"
import type { BankTransfer } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { amountTyped, compareAmounts } from "../market/booked-amount"
import { todayInCambodia } from "../market/today"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"

/** What the typed sum would do to the order, before it is said. */
function Consequence({ transfer, amount }: { transfer: BankTransfer; amount: string }) {
  const { t } = useTranslation("ovop")
  const money = (value: string) => formatMoney(value, transfer.currency)
  if (transfer.state === "cancelled") return <>{t("transfers.lateMoney", { amount: money(amount) })}</>
  const rest = compareAmounts(transfer.amount_due, transfer.amount_received).by
  const { is, by } = compareAmounts(amount, rest)
  return <>{t(`transfers.compared.${is}`, { amount: money(by) })}</>
}

/** The button and form that say the bank booked money under a reference. */
export function ConfirmTransfer({ transfer }: { transfer: BankTransfer }) {
  const { t } = useTranslation("ovop")
  const { form, set, run, open, finish, state } = useDialog({
    amount: "",
    day: todayInCambodia(),
    bankReference: "",
  })
  const { reference, buyer, currency } = transfer
  const amount = amountTyped(form.amount)
  const rest = compareAmounts(transfer.amount_due, transfer.amount_received).by
  const submit = () =>
    run(
      "confirmBankTransfer",
      {
        params: { reference },
        body: { amount: amount ?? form.amount, day: form.day, bank_reference: form.bankReference },
      },
      ({ outcome }) => finish(t(`transfers.outcome.${outcome}`, { reference })),
    )
  return (
    <>
      <Button size="small" variant="secondary" onClick={open}>
        {t("transfers.confirm")}
        <span className="sr-only">{reference}</span>
      </Button>
      <DialogForm
        {...state}
        title={t("transfers.confirmTitle", { reference })}
        lead={t("transfers.confirmLead", { buyer, amount: formatMoney(rest, currency) })}
        submit={t("transfers.confirm")}
        onSubmit={submit}
      >
        <Labelled
          label={t("transfers.booked", { currency: currency === "khr" ? "៛" : "$" })}
          hint={t("transfers.bookedHint")}
          value={form.amount}
          onType={set("amount")}
          field="amount"
          inputMode="decimal"
          isRequired
        />
        <Labelled
          label={t("transfers.day")}
          type="date"
          value={form.day}
          onType={set("day")}
          field="day"
          isRequired
        />
        <Labelled
          label={t("transfers.bankReference")}
          hint={t("transfers.bankReferenceHint")}
          value={form.bankReference}
          onType={set("bankReference")}
          field="bank_reference"
          isRequired
        />
        <Text as="div" weight="plus" className="leading-relaxed" aria-live="polite">
          {amount && <Consequence transfer={transfer} amount={amount} />}
        </Text>
      </DialogForm>
    </>
  )
}
