import type { CertificateView } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import type { ReactNode } from "react"
import { PlaceName } from "@/components/place-name"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="py-2">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  )
}

export async function CertificateFacts({ certificate }: { certificate: CertificateView }) {
  const { t, language } = await getT("certificate")
  const from = formatDate(certificate.valid_from, language)
  const validity = certificate.valid_to
    ? t("validFromTo", { from, to: formatDate(certificate.valid_to, language) })
    : t("validFromOn", { from })
  return (
    <dl className="divide-y divide-line">
      <Fact name={t("number")}>{certificate.number}</Fact>
      <Fact name={t("scheme")}>
        <Link
          href={`/${language}/schemes/${encodeURIComponent(certificate.scheme.code)}`}
          className="link"
          prefetch={false}
        >
          <Words of={certificate.scheme.name} />
        </Link>
        <span className="block font-normal text-muted">{t(`kind.${certificate.scheme.kind}`)}</span>
      </Fact>
      <Fact name={t("issuer")}>
        <Words of={certificate.issuer} />
      </Fact>
      <Fact name={t("holder")}>
        <Link
          href={`/${language}/associations/${certificate.holder.handle}`}
          className="link"
          prefetch={false}
        >
          <Words of={certificate.holder.name} />
        </Link>
        <span className="block font-normal text-muted">
          <PlaceName provinceCode={certificate.holder.province_code} />
        </span>
      </Fact>
      <Fact name={t("validity")}>{validity}</Fact>
      <Fact name={t("evidence")}>{t(`evidenceLevel.${certificate.evidence_level}`)}</Fact>
    </dl>
  )
}
