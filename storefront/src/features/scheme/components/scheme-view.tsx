import type { SchemeDetail } from "@ovop/contracts"
import Link from "next/link"
import type { ReactNode } from "react"
import { Icon } from "@/components/icon"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"

/** What a scheme means, what its badge says and what it does not, then the goods that carry it. */
export async function SchemeView({ scheme, goods }: { scheme: SchemeDetail; goods: ReactNode }) {
  const { t, language } = await getT("scheme")
  const { t: tCertificate } = await getT("certificate")
  return (
    <div className="page-width grid gap-10 py-6">
      <header>
        <p className="text-muted">{tCertificate(`kind.${scheme.kind}`)}</p>
        <h1 className="text-3xl">
          <Words of={scheme.name} />
        </h1>
        <p className="mt-1">
          {t("issuer")}: <Words of={scheme.issuer} />
        </p>
      </header>
      <section aria-labelledby="means" className="max-w-prose">
        <h2 id="means" className="mb-2 text-xl">
          {t("means")}
        </h2>
        <p className="text-lg">{breakable(t(`meaning.${scheme.kind}`))}</p>
        <p className="mt-3 text-muted">{breakable(scheme.run_by_us ? t("runByUs") : t("runByOthers"))}</p>
      </section>
      <div className="grid gap-4 md:grid-cols-2">
        <section aria-labelledby="says" className="rounded-xl border-s-4 border-leaf bg-leaf-soft p-5">
          <h2 id="says" className="flex items-center gap-2 text-lg text-leaf">
            <Icon name="check" />
            {t("badgeSays")}
          </h2>
          <p className="mt-2">{breakable(t("badgeSaysText"))}</p>
        </section>
        <section aria-labelledby="says-not" className="rounded-xl border-s-4 border-stone bg-stone-soft p-5">
          <h2 id="says-not" className="flex items-center gap-2 text-lg text-stone">
            <Icon name="cross" />
            {t("badgeSaysNot")}
          </h2>
          <p className="mt-2">{breakable(t(`meaningNot.${scheme.kind}`))}</p>
          <p className="mt-2">{breakable(t("badgeSaysNotText"))}</p>
        </section>
      </div>
      <section aria-labelledby="goods">
        <h2 id="goods" className="mb-4 text-2xl">
          {t("goods")}
        </h2>
        {scheme.products.length > 0 ? goods : <p className="text-muted">{t("noGoods")}</p>}
        <div className="mt-6 flex flex-wrap gap-3">
          {scheme.product_count > scheme.products.length && (
            <Link
              href={`/${language}/products?scheme=${encodeURIComponent(scheme.code)}`}
              className="button button-quiet"
              prefetch={false}
            >
              {t("seeAll", { number: scheme.product_count })}
            </Link>
          )}
          <Link
            href={`/${language}/certificates?scheme=${encodeURIComponent(scheme.code)}`}
            className="button button-quiet"
            prefetch={false}
          >
            {t("seeRegister")}
          </Link>
        </div>
      </section>
    </div>
  )
}
