import type { StockItemDetail } from "@ovop/contracts"
import { formatCount } from "@ovop/i18n"
import { getT } from "@/i18n/server"
import { placeLabels } from "./place-label"

type Option = { value: string; name: string }

/** Where units of an item lie, as choices of a form; what is sold from first. */
export async function bucketsOf(item: StockItemDetail): Promise<Option[]> {
  const [{ t, language }, labelOf] = await Promise.all([getT("stock"), placeLabels()])
  return item.levels
    .filter(({ quantity }) => quantity > 0)
    .map(({ location, lot, quantity }) => {
      const units = formatCount(quantity, language)
      const where = lot ? t("lotOption", { code: lot.code, units }) : t("noLotOption", { units })
      return { value: `${location.id}|${lot?.id ?? ""}`, name: `${labelOf(location)} – ${where}` }
    })
}

/** Places of an association as choices. */
export async function placesOf({ locations }: Pick<StockItemDetail, "locations">): Promise<Option[]> {
  const labelOf = await placeLabels()
  return locations.map((location) => ({ value: location.id, name: labelOf(location) }))
}
