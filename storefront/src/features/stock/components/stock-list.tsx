import type { StockItem, StockItems } from "@ovop/contracts"
import { formatCount } from "@ovop/i18n"
import Link from "next/link"
import { ListSearch } from "@/components/list-search"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { ItemFigures } from "./item-figures"
import { StateMark } from "./state-mark"
import { StockFrame } from "./stock-frame"

type Asked = { q: string; show: keyof StockItems["counts"] }
type Props = { associationId: string; stock: StockItems; asked: Asked }

const SHOWN = ["all", "low", "at_risk"] as const

async function StockRow({ item, path }: { item: StockItem; path: string }) {
  return (
    <li className="card group relative flex gap-3 p-3">
      <div className="w-16 shrink-0">
        <ProductPicture picture={item.product.picture} sizes="64px" decorative />
      </div>
      <div className="grid min-w-0 flex-1 content-start gap-1">
        <h2 className="text-lg">
          <Link href={`${path}/items/${item.id}`} prefetch={false} className="whole-card">
            <Words of={item.product.title} />
          </Link>
        </h2>
        <p className="text-sm text-muted">
          <Words of={item.pack} /> · <span translate="no">{item.sku}</span>
        </p>
        <StateMark item={item} />
        <ItemFigures item={item} />
      </div>
    </li>
  )
}

/** What the association stocks, found by name, the low and those at risk apart. */
export async function StockList({ associationId, stock, asked }: Props) {
  const { t, language } = await getT("stock")
  const path = `/${language}/workspace/associations/${associationId}/stock`
  const href = (show: Asked["show"], after?: string) => {
    const query = new URLSearchParams({
      ...(asked.q ? { q: asked.q } : {}),
      show,
      ...(after ? { after } : {}),
    })
    return `${path}?${query}`
  }
  return (
    <StockFrame associationId={associationId} title={t("title")} text={t("text")}>
      <ListSearch
        action={path}
        id="stock-q"
        label={t("search")}
        submit={t("searchSubmit")}
        asked={asked.q}
        kept={{ show: asked.show }}
      />
      <ul className="my-4 flex flex-wrap gap-2">
        {SHOWN.map((show) => (
          <li key={show}>
            <Link
              href={href(show)}
              prefetch={false}
              aria-current={asked.show === show ? "true" : undefined}
              className="inline-flex min-h-11 items-center rounded-full border border-line px-4 aria-[current]:border-krama aria-[current]:font-semibold"
            >
              {t(`show.${show}`)} ({formatCount(stock.counts[show], language)})
            </Link>
          </li>
        ))}
      </ul>
      {stock.items.length === 0 ? (
        <p className="card p-6">{breakable(t(stock.counts.all === 0 ? "none" : "noneFound"))}</p>
      ) : (
        <ul className="grid gap-3 lg:grid-cols-2">
          {stock.items.map((item) => (
            <StockRow key={item.id} item={item} path={path} />
          ))}
        </ul>
      )}
      {stock.next && (
        <p className="mt-5">
          <Link href={href(asked.show, stock.next)} prefetch={false} className="button button-quiet">
            {t("more")}
          </Link>
        </p>
      )}
    </StockFrame>
  )
}
