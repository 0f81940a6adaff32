import { textFor } from "@ovop/contracts"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Outage } from "@/components/outage"
import { CertificateView } from "@/features/certificate/components/certificate-view"
import { verifyCertificate } from "@/features/certificate/queries"
import { getT } from "@/i18n/server"
import { pageMetadata } from "@/page-metadata"

type Props = PageProps<"/[locale]/verify/[code]">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata({ params }: Props) {
  const code = decodeURIComponent((await params).code)
  const { t, language } = await getT("certificate")
  const result = await verifyCertificate(code)
  // However the code was typed, the page has one address.
  const known = result.ok ? result.data.code : code
  return pageMetadata({
    path: `/verify/${encodeURIComponent(known)}`,
    title: t("title", { code: known }),
    ...(result.ok
      ? {
          description: [result.data.scheme.name, result.data.holder.name]
            .map((text) => textFor(text, language).text)
            .join(" · "),
          picture: { noun: "certificates" as const, name: known },
        }
      : {}),
  })
}

export default async function CertificatePage({ params }: Props) {
  const code = decodeURIComponent((await params).code)
  const { t: tCommon, language } = await getT("common")
  const result = await verifyCertificate(code)
  if (result.ok)
    return (
      <>
        <Breadcrumbs
          steps={[
            { name: tCommon("register"), path: "/certificates" },
            { name: result.data.number, path: `/verify/${encodeURIComponent(result.data.code)}` },
          ]}
        />
        <CertificateView certificate={result.data} />
      </>
    )
  if (result.code === "not_found") notFound()
  return <Outage retryPath={`/${language}/verify/${encodeURIComponent(code)}`} />
}
