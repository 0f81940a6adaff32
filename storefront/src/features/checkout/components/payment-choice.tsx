import type { Basket, PaymentMethod } from "@ovop/contracts"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"

type Props = { basket: Pick<Basket, "payment_methods"> }

async function Choice({ method, isFirst }: { method: PaymentMethod; isFirst: boolean }) {
  const { t } = await getT("payment")
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md border border-line p-3 has-checked:border-leaf has-checked:bg-rice">
      <input
        type="radio"
        name="payment_method"
        value={method}
        defaultChecked={isFirst}
        required
        className="mt-1.5 size-5 shrink-0 accent-leaf"
      />
      <span>
        <span className="block font-semibold">{t(`method.${method}`)}</span>
        <span className="block text-sm">{breakable(t(`explained.${method}`))}</span>
      </span>
    </label>
  )
}

/** How to pay, and what happens then. */
export async function PaymentChoice({ basket }: Props) {
  const { t } = await getT("payment")
  const { payment_methods } = basket
  if (payment_methods.length === 0) return <Notice tone="alarm">{t("none")}</Notice>
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-bold text-lg">{t("choose")}</legend>
      {payment_methods.map((method, index) => (
        <Choice key={method} method={method} isFirst={index === 0} />
      ))}
    </fieldset>
  )
}
