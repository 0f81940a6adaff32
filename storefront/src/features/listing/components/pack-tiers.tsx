"use client"
import { type ListingPack, PACK_TIERS } from "@ovop/contracts"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"
import { OtherPrice } from "./other-price"
import { TypedNumberField } from "./typed-number-field"

type Props = { at: string; pack: ListingPack; set: (how: (pack: ListingPack) => ListingPack) => void }

/** Cheaper prices for more of it. */
export function PackTiers({ at, pack, set }: Props) {
  const { t } = useTranslation("listing")
  const setTier = (place: number, change: Partial<ListingPack["tiers"][number]>) =>
    set((before) => ({
      ...before,
      tiers: before.tiers.map((tier, one) => (one === place ? { ...tier, ...change } : tier)),
    }))
  const add = () =>
    set((before) => {
      const last = before.tiers.at(-1)?.from_quantity ?? 5
      return { ...before, tiers: [...before.tiers, { from_quantity: last * 2, amount: null }] }
    })
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">{t("packs.tiers")}</legend>
      {pack.tiers.map((tier, place) => (
        // Tiers have no name of their own; their place is what they are.
        <div key={place} className="flex items-start gap-3">
          <div className="grid flex-1 grid-cols-2 gap-3">
            <TypedNumberField
              kind="whole"
              field={`${at}.tiers.${place}.from_quantity`}
              max={100_000}
              label={t("packs.tierFrom")}
              value={tier.from_quantity}
              onType={(value) => setTier(place, { from_quantity: Math.max(2, value ?? 2) })}
            />
            <TypedNumberField
              kind="amount"
              field={`${at}.tiers.${place}.amount`}
              label={t("packs.tierAmount")}
              value={tier.amount}
              onType={(amount) => setTier(place, { amount })}
              below={<OtherPrice amount={tier.amount} />}
            />
          </div>
          <button
            type="button"
            aria-label={t("packs.removeTier")}
            onClick={() =>
              set((before) => ({ ...before, tiers: before.tiers.filter((_, one) => one !== place) }))
            }
            className="mt-8 grid size-12 place-items-center rounded-lg hover:bg-rice"
          >
            <Icon name="cross" />
          </button>
        </div>
      ))}
      {pack.tiers.length < PACK_TIERS && (
        <button
          type="button"
          onClick={add}
          className="link inline-flex min-h-11 items-center gap-2 justify-self-start [@media(scripting:none)]:hidden"
        >
          <Icon name="plus" />
          {t("packs.addTier")}
        </button>
      )}
    </fieldset>
  )
}
