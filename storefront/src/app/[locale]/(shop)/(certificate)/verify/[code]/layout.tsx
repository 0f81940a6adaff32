import { notFound } from "next/navigation"
import { verifyCertificate } from "@/features/certificate/queries"

/** Asked here, above the loading state, so that an unknown code is a real 404 and not a page that turns into one. */
export default async function CertificateLayout({
  children,
  params,
}: LayoutProps<"/[locale]/verify/[code]">) {
  const { code } = await params
  const result = await verifyCertificate(decodeURIComponent(code))
  if (!result.ok && result.code === "not_found") notFound()
  return children
}
