"use client"
import type { Prices as PricesOf } from "@ovop/contracts"
import { chosenRadio, useEarlyChoice } from "@/components/form/use-early-choice"
import { Prices } from "@/components/prices"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"

export type PackChoice = {
  variantId: string
  title: string
  lang: "km" | "en"
  prices: PricesOf
  /** Cheaper prices for more. */
  tiers: readonly { from_quantity: number; prices: PricesOf }[]
}

type Props = { packs: readonly PackChoice[]; chosen: string; onChoose: (variantId: string) => void }

/** Radio buttons under large labels: arrows move, the whole label is the target. */
export function PackChoices({ packs, chosen, onChoose }: Props) {
  const { t } = useTranslation("product")
  const language = useLanguage()
  const group = useEarlyChoice<HTMLFieldSetElement>((element) => onChoose(chosenRadio(element) ?? chosen))
  return (
    <fieldset ref={group}>
      <legend className="mb-2 font-semibold">{t("packs")}</legend>
      <div className="grid gap-2">
        {packs.map((pack) => (
          <label
            key={pack.variantId}
            className="flex min-h-14 items-center gap-3 rounded-xl border-[1.5px] border-line bg-surface px-4 py-2 hover:border-ink has-checked:border-krama has-checked:bg-rice has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-krama"
          >
            <input
              type="radio"
              name="variant_id"
              value={pack.variantId}
              checked={pack.variantId === chosen}
              onChange={() => onChoose(pack.variantId)}
              className="size-5 shrink-0 accent-krama outline-none"
            />
            <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
              <span lang={pack.lang}>{pack.title}</span>
              <Prices prices={pack.prices} language={language} />
              {pack.tiers.map(({ from_quantity: number, prices }) => (
                <span
                  key={number}
                  className="flex basis-full flex-wrap justify-between gap-x-4 text-sm text-muted"
                >
                  <span>{t("tier", { number })}</span>
                  <Prices prices={prices} language={language} />
                </span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
