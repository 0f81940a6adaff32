import type { Today, TodayCertificate } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import { certificateLooks } from "@/components/certificate-badge"
import { Icon } from "@/components/icon"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"

type Props = { certificates: Today["certificates"] }

async function CertificateRow({ certificate }: { certificate: TodayCertificate }) {
  const { t, language } = await getT("today")
  const { status, valid_to, days_left, product, product_count, code, scheme, number } = certificate
  const date = valid_to ? formatDate(valid_to, language) : ""
  const words = {
    suspended: t("certificates.suspended"),
    expired: t("certificates.expired", { date }),
    active: t("certificates.expires", { date }),
  }
  // One that is good today and ends soon is not shown as good: it is what this list is about.
  const { icon, soft } =
    status === "active"
      ? { icon: "clock" as const, soft: certificateLooks.suspended.soft }
      : certificateLooks[status]
  return (
    <li className="group relative grid gap-1 px-4 py-3 hover:bg-rice">
      <h3 className="text-base">
        <Link href={`/${language}/verify/${code}`} prefetch={false} className="whole-card">
          <Words of={scheme.name} />
        </Link>
      </h3>
      {product && (
        <p>
          <Words of={product} />
          {product_count > 1 && (
            <span className="text-muted"> {t("certificates.goods", { count: product_count - 1 })}</span>
          )}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className={`inline-flex items-center gap-1.5 rounded-full border px-3 font-semibold ${soft}`}>
          <Icon name={icon} className="size-4" />
          {words[status]}
        </span>
        {status === "active" && days_left !== null && (
          <span className="text-muted">
            {days_left === 0 ? t("certificates.lastDay") : t("certificates.daysLeft", { count: days_left })}
          </span>
        )}
        <span className="text-muted" translate="no">
          {number}
        </span>
      </p>
    </li>
  )
}

/** Certificates that end soon, have ended or are suspended. */
export async function CertificatesSection({ certificates: { items, count } }: Props) {
  const { t } = await getT("today")
  return (
    <section aria-labelledby="certificates">
      <h2 id="certificates" className="text-xl">
        {t("certificates.title")}
      </h2>
      {items.length === 0 ? (
        <p className="card mt-2 p-4">{breakable(t("certificates.none"))}</p>
      ) : (
        <>
          <ul className="card mt-2 divide-y divide-line overflow-hidden">
            {items.map((certificate) => (
              <CertificateRow key={certificate.code} certificate={certificate} />
            ))}
          </ul>
          {count > items.length && <p className="mt-2">{breakable(t("certificates.more", { count }))}</p>}
          <p className="mt-2 text-sm text-muted">{breakable(t("certificates.renew"))}</p>
        </>
      )}
    </section>
  )
}
