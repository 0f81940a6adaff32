import type { SchemeSummary } from "@ovop/contracts"
import Link from "next/link"
import { Icon } from "@/components/icon"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"

export async function SchemeList({ schemes }: { schemes: readonly SchemeSummary[] }) {
  const { t, language } = await getT("scheme")
  const { t: tCertificate } = await getT("certificate")
  if (schemes.length === 0) return <p className="text-muted">{t("none")}</p>
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {schemes.map((scheme) => (
        <li key={scheme.code} className="card group relative flex gap-4 p-5 hover:border-krama">
          <Icon name="seal" className="mt-1 size-8 text-leaf" />
          <div className="min-w-0">
            <h2 className="text-lg">
              <Link
                href={`/${language}/schemes/${encodeURIComponent(scheme.code)}`}
                className="whole-card"
                prefetch={false}
              >
                <Words of={scheme.name} />
              </Link>
            </h2>
            <p className="text-sm text-muted">
              {tCertificate(`kind.${scheme.kind}`)} · <Words of={scheme.issuer} />
            </p>
            <p className="mt-2">{breakable(t(`meaning.${scheme.kind}`))}</p>
            <p className="mt-2 text-sm text-muted">{t("goodsCount", { number: scheme.product_count })}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
