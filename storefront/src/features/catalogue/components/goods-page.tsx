import { type Catalogue, type Currency, mostCounted } from "@ovop/contracts"
import { formatCountUpTo } from "@ovop/i18n"
import { breakable, getT } from "@/i18n/server"
import { activeFilters, searchOf } from "../address"
import { nextPageHref } from "../next-page-href"
import type { CatalogueAddress } from "../schema"
import { ChosenFilters } from "./chosen-filters"
import { FilterPanel, SHEET } from "./filter-panel"
import { GoodsList } from "./goods-list"
import { ProductCard } from "./product-card"
import { SortChoice } from "./sort-choice"

type Props = {
  path: string
  address: CatalogueAddress
  goods: Catalogue
  /** The reader's own; price limits in the address may be in another. */
  currency: Currency
}

async function SortButton({ address }: { address: CatalogueAddress }) {
  const { t } = await getT("catalogue")
  const usual = address.q ? "relevance" : "newest"
  const sorts = (["relevance", "newest", "price_up", "price_down", "name"] as const).filter(
    (sort) => sort !== "relevance" || address.q !== "",
  )
  const chosen = sorts.find((sort) => sort === address.sort) ?? usual
  return (
    <div className="flex min-w-0 items-center gap-2">
      <SortChoice
        formId={`${SHEET}-form`}
        label={t("sortLabel")}
        value={chosen}
        usual={usual}
        options={sorts.map((sort) => ({ value: sort, name: t(`sorts.${sort}`) }))}
      />
      <button
        type="submit"
        form={`${SHEET}-form`}
        className="button button-quiet hidden noscript:inline-flex"
      >
        {t("apply")}
      </button>
    </div>
  )
}

/** Goods with all that narrows and orders them. */
export async function GoodsPage({ path, address, goods, currency: readersCurrency }: Props) {
  const { t, language } = await getT("catalogue")
  const { facets } = goods
  const hasLimits = address.price_min !== undefined || address.price_max !== undefined
  const currency = (hasLimits && address.currency) || readersCurrency
  const chosen = activeFilters(address).length
  const number = formatCountUpTo(goods.count, mostCounted, language)
  return (
    <div className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-10">
      <div
        data-behind-sheet
        className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 lg:col-start-2 lg:row-start-1"
      >
        <p className="me-auto w-full text-muted sm:w-auto" role="status">
          {t("count", { number })}
        </p>
        {facets && (
          <button type="button" popoverTarget={SHEET} className="button button-quiet px-4 py-1 lg:hidden">
            {chosen > 0 ? t("filtersChosen", { number: chosen }) : t("filters")}
          </button>
        )}
        <SortButton address={address} />
      </div>
      {facets && (
        <FilterPanel path={path} address={address} goods={goods} facets={facets} currency={currency} />
      )}
      <section id="goods" data-behind-sheet aria-label={t("title")} className="lg:col-start-2 lg:row-start-2">
        <ChosenFilters path={path} address={address} facets={facets} currency={currency} />
        {goods.count === 0 ? (
          <div className="card p-6">
            <h2 className="text-xl">{chosen > 0 ? t("noneTitle") : t("nothingYet")}</h2>
            {chosen > 0 && <p className="mt-2">{breakable(t("noneText"))}</p>}
          </div>
        ) : (
          <GoodsList
            // A list that grew belongs to its address; another address begins anew.
            key={searchOf(address)}
            language={language}
            next={nextPageHref(address, goods.next_cursor, language)}
            words={{
              more: t("more"),
              loading: t("moreLoading"),
              failed: t("moreFailed"),
              shown: t("moreShown"),
            }}
          >
            {goods.products.map((product, place) => (
              <li key={product.id}>
                <ProductCard product={product} heading="h2" first={place < 2} />
              </li>
            ))}
          </GoodsList>
        )}
      </section>
    </div>
  )
}
