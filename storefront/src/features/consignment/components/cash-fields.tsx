import { type Amount, type Currency, cashDifferenceSchema } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { SelectField } from "@/components/form/select-field"
import { TextAreaField } from "@/components/form/text-area-field"
import { TextField } from "@/components/form/text-field"
import { getT } from "@/i18n/server"

type Props = {
  expected: Amount
  currency: Currency
  /** Whether it may be said later: a carrier brings the money another day. */
  isLater: boolean
}

const isSomething = (amount: string) => /[1-9]/.test(amount)

/** How much cash was taken, and why where it is another sum; nothing where none was to be taken. */
export async function CashFields({ expected, currency, isLater }: Props) {
  const { t } = await getT("consignment")
  if (!isSomething(expected)) return null
  const amount = formatMoney(expected, currency)
  return (
    <fieldset className="grid gap-3 rounded-xl bg-rice p-4">
      <legend className="float-left w-full">
        <span className="font-semibold">{t("collect")}</span>
        <span className="block text-3xl font-bold">{amount}</span>
      </legend>
      <TextField
        name="amount"
        label={t("cash.amount", { currency: t(`cash.currency.${currency}`) })}
        hint={isLater ? t("cash.later") : undefined}
        initial={isLater ? "" : expected}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        isOptional={isLater}
      />
      <SelectField
        name="difference"
        label={t("cash.why")}
        initial=""
        options={[
          { value: "", name: t("cash.asExpected") },
          ...cashDifferenceSchema.options.map((value) => ({ value, name: t(`cash.difference.${value}`) })),
        ]}
      />
      <TextAreaField name="note" label={t("cash.note")} maxLength={500} isOptional />
    </fieldset>
  )
}
