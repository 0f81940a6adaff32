import type { StockLocation } from "@ovop/contracts"
import { getT } from "@/i18n/server"

/** What places are called on a page: the selling one by what it is, the others as their association named them. */
export async function placeLabels(): Promise<(location: StockLocation) => string> {
  const { t } = await getT("stock")
  return ({ selling, name }) => (selling ? t("sellingPlace") : name)
}
