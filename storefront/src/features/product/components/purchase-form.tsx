"use client"
import { useActionState, useEffect, useState } from "react"
import type { ActionResult } from "@/action-result"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { signalBasketChange } from "@/session/basket-signal"
import { useLivePacks } from "../use-live-packs"
import { type PackChoice, PackChoices } from "./pack-choices"
import { PurchaseAnswer } from "./purchase-answer"
import { QuantityField } from "./quantity-field"
import { ServiceDayFields } from "./service-day-fields"

type Props = {
  handle: string
  title: string
  packs: readonly PackChoice[]
  /** The least that is sold of a pack, and the multiple it is sold in. */
  least: number
  step: number
  /** A service is asked for on one of these days; goods have none. */
  days: { first: string; last: string } | undefined
  /** What is left is what can still be made this week, and not what is in stock. */
  isMadeToOrder: boolean
  /** Handed in by the page: putting into a basket is the basket's business. */
  add: (before: unknown, form: FormData) => Promise<ActionResult<{ lineCount: number }>>
}

/** Pack, quantity and the way into the basket. Prices and stock are renewed as soon as the live answer is there. */
export function PurchaseForm({ handle, title, packs, least, step, days, isMadeToOrder, add }: Props) {
  const { t } = useTranslation("product")
  const language = useLanguage()
  const live = useLivePacks(handle)
  const [chosen, setChosen] = useState(packs[0]?.variantId ?? "")
  const [result, action, isPending] = useActionState(add, null)

  useEffect(() => {
    if (result?.ok) signalBasketChange()
  }, [result])

  const available = live instanceof Map ? live.get(chosen)?.available : undefined
  const current = packs.map((pack) => {
    const now = live instanceof Map ? live.get(pack.variantId) : undefined
    return now ? { ...pack, prices: now.prices } : pack
  })
  return (
    <form action={action} className="mt-6">
      <input type="hidden" name="locale" value={language} />
      <PackChoices packs={current} chosen={chosen} onChoose={setChosen} />
      {days && <ServiceDayFields days={days} />}
      <div className="mt-5 flex flex-wrap items-end gap-4">
        <QuantityField max={available} least={least} step={step} {...(days ? { label: t("people") } : {})} />
        <button
          type="submit"
          disabled={isPending || available === 0}
          className="button button-buy min-w-52 flex-1"
        >
          {isPending ? t("adding") : t(days ? "request" : "add")}
        </button>
      </div>
      {(least > 1 || step > 1) && (
        <p className="mt-2 text-sm text-muted">{t("soldFrom", { minimum: least, step })}</p>
      )}
      <p role="status" className="mt-2 min-h-7 text-sm text-muted">
        {live === "asking" && t("checkingStock")}
        {live === "unknown" && t("stockUnknown")}
        {available !== undefined &&
          (available > 0
            ? t(isMadeToOrder ? "weekLeft" : "left", { number: available })
            : t(isMadeToOrder ? "weekFull" : "packSoldOut"))}
      </p>
      <PurchaseAnswer result={result} title={title} />
    </form>
  )
}
