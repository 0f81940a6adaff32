import { mostCounted } from "@ovop/contracts"
import { formatCountUpTo } from "@ovop/i18n"
import Link from "next/link"
import type { ReactNode } from "react"
import { getT } from "@/i18n/server"

type Props = { count: number; shown: number; allPath: string; children: ReactNode }

/** Goods of a kind or sector, and the way to the rest of them. */
export async function GoodsSection({ count, shown, allPath, children }: Props) {
  const { t, language } = await getT("kind")
  return (
    <section aria-labelledby="goods">
      <h2 id="goods" className="mb-4 text-2xl">
        {t("goods")}
      </h2>
      {count > 0 ? children : <p className="text-muted">{t("none")}</p>}
      {count > shown && (
        <Link href={allPath} className="button button-quiet mt-6" prefetch={false}>
          {t("seeAll", { number: formatCountUpTo(count, mostCounted, language) })}
        </Link>
      )}
    </section>
  )
}
