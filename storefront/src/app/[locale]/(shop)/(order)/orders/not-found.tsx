import Link from "next/link"
import { breakable, getT } from "@/i18n/server"

export default async function UnknownOrderPage() {
  const { t } = await getT("order")
  const { t: tCommon, language } = await getT("common")
  return (
    <section className="page-width py-12">
      <h1 className="text-2xl">{t("unknownTitle")}</h1>
      <p className="mt-3 mb-6 max-w-prose">{breakable(t("unknownText"))}</p>
      <Link href={`/${language}`} className="button button-quiet" prefetch={false}>
        {tCommon("goHome")}
      </Link>
    </section>
  )
}
