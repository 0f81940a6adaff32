import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { Outage } from "@/components/outage"
import { activeFilters, hrefOf } from "@/features/catalogue/address"
import { GoodsPage } from "@/features/catalogue/components/goods-page"
import { NothingFound } from "@/features/catalogue/components/nothing-found"
import { RecentlySeen } from "@/features/catalogue/components/recently-seen"
import { Understood } from "@/features/catalogue/components/understood"
import { listGoods } from "@/features/catalogue/queries"
import { catalogueAddressSchema } from "@/features/catalogue/schema"
import { getT } from "@/i18n/server"
import { currencyFor } from "@/session/currency-cookie"

type Props = PageProps<"/[locale]/search">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = catalogueAddressSchema.parse(await searchParams)
  const { t } = await getT("catalogue")
  return { title: q ? t("resultsFor", { q }) : t("searchTitle"), robots: { index: false } }
}

export default async function SearchPage({ searchParams }: Props) {
  const address = catalogueAddressSchema.parse(await searchParams)
  const { t, language } = await getT("catalogue")
  const recent = <RecentlySeen title={t("recent")} language={language} />
  const { q } = address
  if (!q) return <NothingFound q="" recent={recent} />
  const path = `/${language}/search`
  const currency = await currencyFor(language)
  const goods = await listGoods(address, { currency, locale: language })
  // Only a cursor can be wrong in a parsed address; the list from its beginning is what is left.
  if (!goods.ok && goods.code === "invalid_input") redirect(hrefOf(path, { ...address, cursor: undefined }))
  if (!goods.ok) return <Outage retryPath={hrefOf(path, address)} />
  if (goods.data.count === 0 && activeFilters(address).length === 0)
    return <NothingFound q={q} recent={recent} />
  return (
    <div className="page-width py-8">
      <h1 className="mb-2 text-2xl">{t("resultsFor", { q })}</h1>
      <Understood goods={goods.data} q={q} />
      <GoodsPage path={path} address={address} goods={goods.data} currency={currency} />
    </div>
  )
}
