import type { RegisteredCertificate } from "@ovop/contracts"
import Link from "next/link"
import { CertificateBadge } from "@/components/certificate-badge"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

/** Its certificates with what each says today; one that is only claimed is the producer's own word. */
export async function AssociationCertificates({
  certificates,
}: {
  certificates: readonly RegisteredCertificate[]
}) {
  const { t, language } = await getT("association")
  if (certificates.length === 0) return <p className="text-muted">{t("noCertificates")}</p>
  return (
    <ul className="grid gap-3">
      {certificates.map((certificate) => (
        <li key={certificate.code} className="card p-4">
          <p className="font-semibold">
            <Words of={certificate.scheme.name} />
          </p>
          <p className="text-sm text-muted">{t("number", { number: certificate.number })}</p>
          {certificate.reason && (
            <p className="text-sm">
              <Words of={certificate.reason} />
            </p>
          )}
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
            {certificate.status === "active" && !certificate.shows_badge ? (
              <span className="text-sm">{t("claimed")}</span>
            ) : (
              <CertificateBadge status={certificate.status} />
            )}
            <Link
              href={`/${language}/verify/${encodeURIComponent(certificate.code)}`}
              className="link inline-flex min-h-11 items-center"
              prefetch={false}
            >
              {t("openCertificate")}
              <span className="sr-only"> {certificate.number}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}
