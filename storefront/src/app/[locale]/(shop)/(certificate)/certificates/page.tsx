import Link from "next/link"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Outage } from "@/components/outage"
import { PageLinks } from "@/components/page-links"
import { RegisterFilter } from "@/features/certificate/components/register-filter"
import { RegisterList } from "@/features/certificate/components/register-list"
import { certificatesPerPage, listCertificates } from "@/features/certificate/queries"
import { registerAddressSchema } from "@/features/certificate/schema"
import { listSchemes } from "@/features/scheme/queries"
import { breakable, getT } from "@/i18n/server"
import { pageMetadata } from "@/page-metadata"

type Props = PageProps<"/[locale]/certificates">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("scheme")
  return pageMetadata({
    path: "/certificates",
    title: t("registerTitle"),
    description: t("registerDescription"),
  })
}

export default async function RegisterPage({ searchParams }: Props) {
  const address = registerAddressSchema.parse(await searchParams)
  const { t, language } = await getT("scheme")
  const path = `/${language}/certificates`
  const [found, schemes] = await Promise.all([listCertificates(address), listSchemes()])
  if (!found.ok) return <Outage retryPath={path} />
  const { page, ...query } = address
  return (
    <>
      <Breadcrumbs steps={[{ name: t("registerTitle"), path: "/certificates" }]} />
      <div className="page-width py-6">
        <h1 className="text-3xl">{t("registerTitle")}</h1>
        <p className="mt-2 max-w-prose">{breakable(t("registerLead"))}</p>
        <Link
          href={`/${language}/verify`}
          className="link mb-4 inline-flex min-h-11 items-center"
          prefetch={false}
        >
          {t("checkCode")}
        </Link>
        <RegisterFilter current={address} schemes={schemes} />
        <p className="my-5 text-muted" role="status">
          {found.data.count > 0 ? t("count", { number: found.data.count }) : t("registerNone")}
        </p>
        <RegisterList certificates={found.data.certificates} />
        <PageLinks
          path={path}
          query={query}
          page={page}
          perPage={certificatesPerPage}
          count={found.data.count}
        />
      </div>
    </>
  )
}
