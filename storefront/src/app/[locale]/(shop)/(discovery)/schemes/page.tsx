import { Breadcrumbs } from "@/components/breadcrumbs"
import { SchemeList } from "@/features/scheme/components/scheme-list"
import { listSchemes } from "@/features/scheme/queries"
import { breakable, getT } from "@/i18n/server"
import { pageMetadata } from "@/page-metadata"

export const revalidate = 60

export async function generateMetadata() {
  const { t } = await getT("scheme")
  return pageMetadata({ path: "/schemes", title: t("title"), description: t("description") })
}

export default async function SchemesPage() {
  const { t } = await getT("scheme")
  return (
    <>
      <Breadcrumbs steps={[{ name: t("title"), path: "/schemes" }]} />
      <div className="page-width py-6">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 mb-6 max-w-prose">{breakable(t("lead"))}</p>
        <SchemeList schemes={await listSchemes()} />
      </div>
    </>
  )
}
