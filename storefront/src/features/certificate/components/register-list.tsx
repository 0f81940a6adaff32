import type { RegisteredCertificate } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import { CertificateBadge } from "@/components/certificate-badge"
import { PlaceName } from "@/components/place-name"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

async function Entry({ certificate }: { certificate: RegisteredCertificate }) {
  const { t, language } = await getT("scheme")
  const { t: tCertificate } = await getT("certificate")
  const from = formatDate(certificate.valid_from, language)
  return (
    <article className="card group relative grid gap-x-6 gap-y-2 p-4 hover:border-krama md:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <h2 className="text-base">
          <Link
            href={`/${language}/verify/${encodeURIComponent(certificate.code)}`}
            aria-label={t("open", { number: certificate.number })}
            className="whole-card"
            prefetch={false}
          >
            {certificate.number}
          </Link>
        </h2>
        <p>
          <Words of={certificate.scheme.name} />
        </p>
        <p className="text-sm text-muted">
          <Words of={certificate.holder.name} /> ·{" "}
          <PlaceName provinceCode={certificate.holder.province_code} />
        </p>
        <p className="text-sm text-muted">
          {certificate.valid_to
            ? tCertificate("validFromTo", { from, to: formatDate(certificate.valid_to, language) })
            : tCertificate("validFromOn", { from })}
        </p>
        {certificate.reason && (
          <p className="mt-1 text-sm">
            {tCertificate("reason")}: <Words of={certificate.reason} />
          </p>
        )}
      </div>
      <div className="md:text-end">
        <CertificateBadge status={certificate.status} />
        {certificate.evidence_level === "claimed" && (
          <p className="mt-1 text-sm text-muted">{tCertificate("evidenceLevel.claimed")}</p>
        )}
      </div>
    </article>
  )
}

export function RegisterList({ certificates }: { certificates: readonly RegisteredCertificate[] }) {
  return (
    <ul className="grid gap-3">
      {certificates.map((certificate) => (
        <li key={certificate.code}>
          <Entry certificate={certificate} />
        </li>
      ))}
    </ul>
  )
}
