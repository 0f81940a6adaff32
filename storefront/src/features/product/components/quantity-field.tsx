"use client"
import { useId, useState } from "react"
import { useEarlyChoice } from "@/components/form/use-early-choice"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"

const most = 10_000

type Props = {
  max?: number | undefined
  /** The least that is sold, and the step in which it is. */
  least?: number
  step?: number
  label?: string
}

/** A number with two large buttons; without scripts it is a plain number field. */
export function QuantityField({ max = most, least = 1, step = 1, label }: Props) {
  const { t } = useTranslation("product")
  const id = useId()
  const [quantity, setQuantity] = useState(least)
  const field = useEarlyChoice<HTMLInputElement>(({ valueAsNumber }) => setQuantity(valueAsNumber))
  const highest = Math.max(Math.floor(max / step) * step, least)
  const within = (value: number) =>
    Math.min(Math.max(Number.isNaN(value) ? least : Math.round(value / step) * step, least), highest)
  const buttonStyle =
    "grid size-12 place-items-center text-xl font-semibold hover:bg-rice disabled:text-line noscript:hidden"
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label ?? t("quantity")}
      </label>
      <div className="flex w-fit items-stretch overflow-hidden rounded-[0.625rem] border-[1.5px] border-[#8b7a6b] bg-surface">
        <button
          type="button"
          aria-label={step === 1 ? t("less") : t("lessBy", { number: step })}
          disabled={quantity <= least}
          onClick={() => setQuantity(within(quantity - step))}
          className={buttonStyle}
        >
          <Icon name="minus" />
        </button>
        <input
          ref={field}
          id={id}
          name="quantity"
          type="number"
          inputMode="numeric"
          min={least}
          step={step}
          max={highest}
          required
          value={Number.isNaN(quantity) ? "" : quantity}
          onChange={(event) => setQuantity(event.target.valueAsNumber)}
          onBlur={() => setQuantity(within(quantity))}
          className="w-14 [appearance:textfield] text-center outline-offset-[-3px] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <button
          type="button"
          aria-label={step === 1 ? t("more") : t("moreBy", { number: step })}
          disabled={quantity >= highest}
          onClick={() => setQuantity(within((Number.isNaN(quantity) ? 0 : quantity) + step))}
          className={buttonStyle}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  )
}
