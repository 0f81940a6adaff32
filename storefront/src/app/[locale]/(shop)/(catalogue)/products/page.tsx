import { redirect } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Outage } from "@/components/outage"
import { hrefOf } from "@/features/catalogue/address"
import { GoodsPage } from "@/features/catalogue/components/goods-page"
import { listGoods } from "@/features/catalogue/queries"
import { catalogueAddressSchema } from "@/features/catalogue/schema"
import { getT } from "@/i18n/server"
import { pageMetadata } from "@/page-metadata"
import { currencyFor } from "@/session/currency-cookie"

type Props = PageProps<"/[locale]/products">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("catalogue")
  return pageMetadata({ path: "/products", title: t("title"), description: t("description") })
}

export default async function CataloguePage({ searchParams }: Props) {
  const address = { ...catalogueAddressSchema.parse(await searchParams), q: "" }
  const { t, language } = await getT("catalogue")
  const path = `/${language}/products`
  const currency = await currencyFor(language)
  const goods = await listGoods(address, { currency, locale: language })
  // Only a cursor can be wrong in a parsed address; the list from its beginning is what is left.
  if (!goods.ok && goods.code === "invalid_input") redirect(hrefOf(path, { ...address, cursor: undefined }))
  if (!goods.ok) return <Outage retryPath={hrefOf(path, address)} />
  return (
    <>
      <Breadcrumbs steps={[{ name: t("title"), path: "/products" }]} />
      <div className="page-width py-6">
        <h1 className="mb-2 text-3xl">{t("title")}</h1>
        <GoodsPage path={path} address={address} goods={goods.data} currency={currency} />
      </div>
    </>
  )
}
