"use client"
import { useActionState, useEffect, useRef } from "react"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { signalBasketChange } from "@/session/basket-signal"
import { changeLine } from "../actions"
import { useBasketActivity } from "./basket-activity"

type Props = {
  lineId: string
  title: string
  quantity: number
  available: number
  /** The least that is sold, and by how much the buttons change it. */
  least: number
  step: number
}

/** Buttons carry the number they lead to, so that the form works before scripts have arrived. */
export function LineQuantity({ lineId, title, quantity, available, least, step }: Props) {
  const { t } = useTranslation("basket")
  const messageOf = useErrorMessage()
  const { say } = useBasketActivity()
  const [result, action, isPending] = useActionState(changeLine, null)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (!result?.ok) return
    signalBasketChange()
    say(t("updated", { title, number: result.data.quantity }))
  }, [result, say, t, title])

  const buttonStyle = "grid size-11 place-items-center text-lg font-semibold hover:bg-rice disabled:text-line"
  return (
    <form ref={form} action={action}>
      <input type="hidden" name="line_id" value={lineId} />
      {/* The first button is the one that Enter presses: it must not be the minus. */}
      <button type="submit" hidden tabIndex={-1}>
        {t("update")}
      </button>
      <div className="flex w-fit items-stretch overflow-hidden rounded-[0.625rem] border-[1.5px] border-[#8b7a6b] bg-surface">
        <button
          type="submit"
          name="quantity"
          value={quantity - step}
          aria-label={t("lessOf", { title })}
          disabled={isPending || quantity <= least}
          className={buttonStyle}
        >
          <Icon name="minus" />
        </button>
        <input
          key={quantity}
          name="typed"
          type="number"
          inputMode="numeric"
          min={least}
          step={step}
          max={10_000}
          required
          defaultValue={quantity}
          aria-label={t("quantityOf", { title })}
          onBlur={(event) => {
            const isChanged = event.target.value !== String(quantity) && event.target.validity.valid
            if (isChanged) form.current?.requestSubmit()
          }}
          className="w-12 [appearance:textfield] text-center outline-offset-[-3px] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <button
          type="submit"
          name="quantity"
          value={quantity + step}
          aria-label={t("moreOf", { title })}
          disabled={isPending || quantity + step > available}
          className={buttonStyle}
        >
          <Icon name="plus" />
        </button>
      </div>
      {result && !result.ok && (
        <p role="alert" className="mt-1 text-sm font-semibold text-alarm">
          {messageOf(result.code)}
        </p>
      )}
    </form>
  )
}
