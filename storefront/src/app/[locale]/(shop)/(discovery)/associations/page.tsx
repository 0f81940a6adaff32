import { Breadcrumbs } from "@/components/breadcrumbs"
import { Outage } from "@/components/outage"
import { PageLinks } from "@/components/page-links"
import { AssociationFilter } from "@/features/association/components/association-filter"
import { AssociationGrid } from "@/features/association/components/association-grid"
import { associationsPerPage, listAssociations } from "@/features/association/queries"
import { associationsAddressSchema } from "@/features/association/schema"
import { breakable, getT } from "@/i18n/server"
import { pageMetadata } from "@/page-metadata"

type Props = PageProps<"/[locale]/associations">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("association")
  return pageMetadata({ path: "/associations", title: t("title"), description: t("description") })
}

export default async function AssociationsPage({ searchParams }: Props) {
  const address = associationsAddressSchema.parse(await searchParams)
  const { t, language } = await getT("association")
  const found = await listAssociations(address)
  const path = `/${language}/associations`
  if (!found.ok) return <Outage retryPath={path} />
  const { page, ...query } = address
  return (
    <>
      <Breadcrumbs steps={[{ name: t("title"), path: "/associations" }]} />
      <div className="page-width py-6">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 mb-6 max-w-prose">{breakable(t("lead"))}</p>
        <AssociationFilter current={address} alliances={found.data.alliances} />
        <p className="my-5 text-muted" role="status">
          {found.data.count > 0 ? t("count", { number: found.data.count }) : t("none")}
        </p>
        <AssociationGrid associations={found.data.associations} heading="h2" />
        <PageLinks
          path={path}
          query={query}
          page={page}
          perPage={associationsPerPage}
          count={found.data.count}
        />
      </div>
    </>
  )
}
