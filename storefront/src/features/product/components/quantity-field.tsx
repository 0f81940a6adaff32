"use client"
import { useId, useState } from "react"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"

const most = 10_000

/** A number with two large buttons; without scripts it is a plain number field. */
export function QuantityField({ max = most }: { max?: number | undefined }) {
  const { t } = useTranslation("product")
  const id = useId()
  const [quantity, setQuantity] = useState(1)
  const within = (value: number) => Math.min(Math.max(value, 1), Math.max(max, 1))
  const step =
    "grid size-12 place-items-center text-xl font-semibold hover:bg-rice disabled:text-line noscript:hidden"
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {t("quantity")}
      </label>
      <div className="flex w-fit items-stretch overflow-hidden rounded-[0.625rem] border-[1.5px] border-[#8b7a6b] bg-surface">
        <button
          type="button"
          aria-label={t("less")}
          disabled={quantity <= 1}
          onClick={() => setQuantity(within(quantity - 1))}
          className={step}
        >
          <Icon name="minus" />
        </button>
        <input
          id={id}
          name="quantity"
          type="number"
          inputMode="numeric"
          min={1}
          max={Math.max(max, 1)}
          required
          value={Number.isNaN(quantity) ? "" : quantity}
          onChange={(event) => setQuantity(event.target.valueAsNumber)}
          onBlur={() => setQuantity(within(Number.isNaN(quantity) ? 1 : quantity))}
          className="w-14 [appearance:textfield] text-center outline-offset-[-3px] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <button
          type="button"
          aria-label={t("more")}
          disabled={quantity >= max}
          onClick={() => setQuantity(within((Number.isNaN(quantity) ? 0 : quantity) + 1))}
          className={step}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  )
}
