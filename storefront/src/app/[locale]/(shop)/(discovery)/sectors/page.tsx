import { Breadcrumbs } from "@/components/breadcrumbs"
import { KindGrid } from "@/features/kind/components/kind-grid"
import { SectorList } from "@/features/kind/components/sector-list"
import { breakable, getT } from "@/i18n/server"
import { readOverview } from "@/market-overview"
import { pageMetadata } from "@/page-metadata"

export const revalidate = 60

export async function generateMetadata() {
  const { t } = await getT("kind")
  return pageMetadata({ path: "/sectors", title: t("sectorsTitle"), description: t("sectorsDescription") })
}

export default async function SectorsPage() {
  const { t } = await getT("kind")
  const { sectors, kinds } = await readOverview()
  return (
    <>
      <Breadcrumbs steps={[{ name: t("sectorsTitle"), path: "/sectors" }]} />
      <div className="page-width grid gap-8 py-6">
        <div>
          <h1 className="text-3xl">{t("sectorsTitle")}</h1>
          <p className="mt-2 max-w-prose">{breakable(t("sectorsLead"))}</p>
        </div>
        <SectorList sectors={sectors} />
        <section aria-labelledby="kinds">
          <h2 id="kinds" className="mb-4 text-2xl">
            {t("kinds")}
          </h2>
          <KindGrid kinds={kinds} heading="h3" />
        </section>
      </div>
    </>
  )
}
