import type { CertificateView as Certificate } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import { certificateLooks } from "@/components/certificate-badge"
import { Icon } from "@/components/icon"
import { Notice } from "@/components/notice"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { CertificateFacts } from "./certificate-facts"
import { CertificateHistory } from "./certificate-history"

async function Verdict({ certificate }: { certificate: Certificate }) {
  const { t, language } = await getT("certificate")
  const { icon, colours, soft } = certificateLooks[certificate.status]
  const day = (iso: string) => formatDate(iso, language)
  const sentence = () => {
    switch (certificate.status) {
      case "active":
        return certificate.valid_to
          ? t("activeUntil", { date: day(certificate.valid_to) })
          : t("statusText.active")
      case "not_yet_valid":
        return t("statusText.not_yet_valid", { date: day(certificate.valid_from) })
      case "expired":
        return t("statusText.expired", { date: day(certificate.valid_to ?? certificate.valid_from) })
      default:
        return t(`statusText.${certificate.status}`)
    }
  }
  return (
    <div className={`overflow-hidden rounded-2xl border-2 ${soft}`}>
      <div className="krama h-3" />
      <div className="p-5 md:p-8">
        <p className="text-ink">
          <Words of={certificate.scheme.name} />
        </p>
        <div className="mt-3 flex items-center gap-4">
          <Icon name={icon} className={`size-14 rounded-full p-2.5 ${colours}`} />
          <h1 className="text-3xl md:text-4xl">{t(`status.${certificate.status}`)}</h1>
        </div>
        <p className="mt-3 max-w-prose">{breakable(sentence())}</p>
        <p className="mt-1 text-sm text-ink">{t("checkedOn", { date: day(new Date().toISOString()) })}</p>
      </div>
    </div>
  )
}

/** What a certificate says today: the verdict first, then who, what and since when. */
export async function CertificateView({ certificate }: { certificate: Certificate }) {
  const { t, language } = await getT("certificate")
  return (
    <div className="page-width grid gap-8 py-6">
      <Verdict certificate={certificate} />
      {certificate.demonstration && (
        <Notice tone="caution">
          <p>{breakable(t("demonstration"))}</p>
        </Notice>
      )}
      <div className="grid gap-8 md:grid-cols-2 md:gap-12">
        <CertificateFacts certificate={certificate} />
        <div className="grid content-start gap-8">
          <section aria-labelledby="goods">
            <h2 id="goods" className="mb-2 text-xl">
              {t("products")}
            </h2>
            <ul>
              {certificate.products.map((product) => (
                <li key={product.handle}>
                  <Link
                    href={`/${language}/products/${product.handle}`}
                    className="link inline-flex min-h-11 items-center"
                    prefetch={false}
                  >
                    <Words of={product.title} />
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          <CertificateHistory events={certificate.events} />
        </div>
      </div>
    </div>
  )
}
