import { STOCK_RUNS_OUT_DAYS, type Today, type TodayStock } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import { Icon, type IconName } from "@/components/icon"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"

type Props = { home: string; stock: Today["stock"]; hasGoods: boolean }
type Reason = { text: string; icon: IconName; look: string }

const ALARM = "bg-alarm-soft text-alarm"
const CAUTION = "bg-amber-soft text-amber"

/** Why an item is named, the worst first. */
async function reasonsOf({
  state,
  days_left,
  threshold,
  at_risk,
  best_before,
}: TodayStock): Promise<Reason[]> {
  const { t, language } = await getT("today")
  const reasons: Reason[] = []
  const name = (text: string, icon: IconName, look: string) => reasons.push({ text, icon, look })
  const lasts = (days: number) =>
    days < 2 ? t(days === 1 ? "stock.lastsDay" : "stock.lastsNot") : t("stock.lasts", { count: days })
  if (state === "out") name(t("stock.out"), "warning", ALARM)
  else if (days_left !== null && days_left <= STOCK_RUNS_OUT_DAYS)
    name(lasts(days_left), "clock", days_left < 7 ? ALARM : CAUTION)
  if (state === "low" && threshold !== null) name(t("stock.low", { threshold }), "warning", CAUTION)
  if (at_risk && best_before)
    name(t("stock.bestBefore", { date: formatDate(best_before, language) }), "clock", CAUTION)
  return reasons
}

async function StockRow({ item, home }: { item: TodayStock; home: string }) {
  const { t } = await getT("today")
  const reasons = await reasonsOf(item)
  return (
    <li className="group relative flex gap-3 px-4 py-3 hover:bg-rice">
      <div className="w-14 shrink-0">
        <ProductPicture picture={item.product.picture} sizes="56px" decorative />
      </div>
      <div className="grid min-w-0 flex-1 content-start gap-1">
        <h3 className="text-base">
          <Link href={`${home}/stock/items/${item.id}`} prefetch={false} className="whole-card">
            <Words of={item.product.title} />
          </Link>{" "}
          <span className="text-sm font-normal text-muted">
            <Words of={item.pack} />
          </span>
        </h3>
        <ul className="flex flex-wrap gap-2 text-sm font-semibold">
          {reasons.map(({ text, icon, look }) => (
            <li key={text} className={`inline-flex items-center gap-1.5 rounded-full px-3 ${look}`}>
              <Icon name={icon} className="size-4" />
              {text}
            </li>
          ))}
        </ul>
        <p className="text-sm text-muted">
          {t("stock.available", { count: item.available })}
          {item.sold_lately > 0 && ` · ${t("stock.sold", { count: item.sold_lately })}`}
        </p>
      </div>
    </li>
  )
}

/** What is gone, runs out or grows old; where nothing does, it says so. */
export async function StockSection({ home, stock, hasGoods }: Props) {
  const { t } = await getT("today")
  const { items, count } = stock
  return (
    <section aria-labelledby="stock">
      <h2 id="stock" className="text-xl">
        {t("stock.title")}
      </h2>
      {items.length === 0 ? (
        <div className="card mt-2 grid gap-1 p-4">
          <p className="font-semibold">{t(hasGoods ? "stock.none" : "stock.nothing")}</p>
          <p className="text-sm text-muted">
            {breakable(t(hasGoods ? "stock.noneText" : "stock.nothingText"))}
          </p>
        </div>
      ) : (
        <ul className="card mt-2 divide-y divide-line overflow-hidden">
          {items.map((item) => (
            <StockRow key={item.id} item={item} home={home} />
          ))}
        </ul>
      )}
      <p className="no-print mt-1">
        <Link
          href={count > items.length ? `${home}/stock?show=low` : `${home}/stock`}
          prefetch={false}
          className="link inline-flex min-h-11 items-center"
        >
          {count > items.length ? t("stock.more", { count }) : t("stock.all")}
        </Link>
      </p>
    </section>
  )
}
