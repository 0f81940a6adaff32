import type { Currency, Facets } from "@ovop/contracts"
import { formatNumber } from "@ovop/i18n"
import type { CatalogueAddress } from "../schema"

type Props = {
  title: string
  labels: { min: string; max: string }
  address: CatalogueAddress
  facets: Facets
  currency: Currency
}

/** From which price to which, in the reader's currency; the whole range stands in the fields as a hint. */
export function PriceLimits({ title, labels, address, facets, currency }: Props) {
  const fields = [
    { name: "price_min", label: labels.min, value: address.price_min, hint: facets.price?.min },
    { name: "price_max", label: labels.max, value: address.price_max, hint: facets.price?.max },
  ]
  return (
    <fieldset className="border-t border-line py-4">
      <legend className="contents">
        <span className="block font-semibold">{title}</span>
      </legend>
      <input type="hidden" name="currency" value={currency} />
      <div className="mt-2 grid grid-cols-2 gap-3">
        {fields.map(({ name, label, value, hint }) => (
          <label key={name} className="min-w-0">
            <span className="text-sm text-muted">{label}</span>
            <input
              type="text"
              inputMode="decimal"
              name={name}
              defaultValue={value}
              placeholder={hint && formatNumber(hint)}
              maxLength={12}
              autoComplete="off"
              className="field px-2.5"
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
