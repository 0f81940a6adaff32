import { textFor } from "@ovop/contracts"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { CertificateView } from "@/features/certificate/components/certificate-view"
import { verifyCertificate } from "@/features/certificate/queries"
import { getT } from "@/i18n/server"
import { languageAlternates } from "@/language-alternates"

type Props = PageProps<"/[locale]/verify/[code]">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const code = decodeURIComponent((await params).code)
  const { t, language } = await getT("certificate")
  const result = await verifyCertificate(code)
  return {
    title: t("title", { code }),
    ...(result.ok ? { description: textFor(result.data.scheme.name, language).text } : {}),
    alternates: languageAlternates(language, `/verify/${encodeURIComponent(code)}`),
  }
}

export default async function CertificatePage({ params }: Props) {
  const code = decodeURIComponent((await params).code)
  const { language } = await getT("certificate")
  const result = await verifyCertificate(code)
  if (result.ok) return <CertificateView certificate={result.data} />
  if (result.code === "not_found") notFound()
  return <Outage retryPath={`/${language}/verify/${encodeURIComponent(code)}`} />
}
