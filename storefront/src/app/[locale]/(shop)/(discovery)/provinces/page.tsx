import { Breadcrumbs } from "@/components/breadcrumbs"
import { ProvinceList } from "@/features/place/components/province-list"
import { ProvinceMap } from "@/features/place/components/province-map"
import { breakable, getT } from "@/i18n/server"
import { readOverview } from "@/market-overview"
import { pageMetadata } from "@/page-metadata"

export const revalidate = 60

export async function generateMetadata() {
  const { t } = await getT("place")
  return pageMetadata({ path: "/provinces", title: t("title"), description: t("description") })
}

export default async function ProvincesPage() {
  const { t } = await getT("place")
  const { provinces } = await readOverview()
  return (
    <>
      <Breadcrumbs steps={[{ name: t("title"), path: "/provinces" }]} />
      <div className="page-width py-6">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 mb-6 max-w-prose">{breakable(t("lead"))}</p>
        <div className="grid gap-10 lg:grid-cols-2 lg:gap-14">
          <ProvinceMap provinces={provinces} />
          <section aria-labelledby="by-name">
            <h2 id="by-name" className="mb-3 text-xl">
              {t("byName")}
            </h2>
            <ProvinceList provinces={provinces} />
          </section>
        </div>
      </div>
    </>
  )
}
