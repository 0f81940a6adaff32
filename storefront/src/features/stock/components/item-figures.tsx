import type { StockItem } from "@ovop/contracts"
import { formatCount } from "@ovop/i18n"
import { getT } from "@/i18n/server"

/** How many can be sold, large; and how that number comes about. */
export async function ItemFigures({ item }: { item: StockItem }) {
  const { t, language } = await getT("stock")
  const parts = [
    { name: t("stocked"), count: item.stocked },
    { name: t("promised"), count: item.promised },
    { name: t("setAside"), count: item.set_aside },
    { name: t("elsewhere"), count: item.elsewhere },
  ]
  return (
    <dl className="flex flex-wrap items-end gap-x-6 gap-y-1">
      <div>
        <dt className="text-sm text-muted">{t("available")}</dt>
        <dd className="text-3xl font-bold">{formatCount(item.available, language)}</dd>
      </div>
      {parts
        .filter(({ count }, at) => at === 0 || count !== 0)
        .map(({ name, count }) => (
          <div key={name}>
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="text-lg font-semibold">{formatCount(count, language)}</dd>
          </div>
        ))}
    </dl>
  )
}
