import Link from "next/link"
import type { ReactNode } from "react"
import { breakable, getT } from "@/i18n/server"
import { Suggestions } from "./suggestions"

/** Where nothing was found, or nothing was typed yet: what to try instead. */
export async function NothingFound({ q, recent }: { q: string; recent: ReactNode }) {
  const { t, language } = await getT("catalogue")
  return (
    <div className="page-width py-8">
      <h1 className="text-2xl">{q ? t("emptyTitle", { q }) : t("askTitle")}</h1>
      <p className="mt-3 max-w-prose">{breakable(q ? t("emptyText") : t("askText"))}</p>
      <Suggestions q={q} />
      <Link href={`/${language}/products`} className="button button-quiet mt-8" prefetch={false}>
        {t("title")}
      </Link>
      {recent}
    </div>
  )
}
