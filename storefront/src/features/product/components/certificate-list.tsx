import type { CertificateSummary } from "@ovop/contracts"
import Link from "next/link"
import { CertificateBadge } from "@/components/certificate-badge"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

/** The certificates of a product. One that is only claimed shows as the producer's own statement, without a badge. */
export async function CertificateList({ certificates }: { certificates: readonly CertificateSummary[] }) {
  const { t, language } = await getT("product")
  if (certificates.length === 0) return <p className="text-muted">{t("noCertificates")}</p>
  return (
    <ul className="grid gap-3">
      {certificates.map((certificate) => {
        const isOnlyClaimed = certificate.status === "active" && !certificate.shows_badge
        return (
          <li key={certificate.code} className="card p-4">
            <p className="font-semibold">
              <Link
                href={`/${language}/schemes/${encodeURIComponent(certificate.scheme.code)}`}
                className="underline-offset-4 hover:underline"
                prefetch={false}
              >
                <Words of={certificate.scheme.name} />
              </Link>
            </p>
            <p className="text-sm text-muted">
              <Words of={certificate.issuer} />
            </p>
            <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
              {isOnlyClaimed ? (
                <span className="text-sm">{t("producerStatement")}</span>
              ) : (
                <CertificateBadge status={certificate.status} />
              )}
              <Link
                href={`/${language}/verify/${encodeURIComponent(certificate.code)}`}
                className="link inline-flex min-h-11 items-center"
                prefetch={false}
              >
                {t("certificateOpen")}
                <span className="sr-only">
                  : <Words of={certificate.scheme.name} />
                </span>
              </Link>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
