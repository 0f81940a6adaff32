import Link from "next/link"
import { breakable, getT } from "@/i18n/server"

export async function EmptyBasket({ isOrdered }: { isOrdered: boolean }) {
  const { t, language } = await getT("basket")
  return (
    <section className="page-width py-12">
      <h1 className="text-2xl">{t("empty")}</h1>
      <p className="mt-2 mb-6 max-w-prose">{breakable(t(isOrdered ? "orderedAlready" : "emptyText"))}</p>
      <Link href={`/${language}/products`} className="button button-buy" prefetch={false}>
        {t("continueShopping")}
      </Link>
    </section>
  )
}
