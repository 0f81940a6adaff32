import { formatNumber } from "@ovop/i18n"
import Link from "next/link"
import { getT } from "@/i18n/server"
import { pageSize } from "../queries"

type Props = { path: string; query: Record<string, string | undefined>; page: number; count: number }

function addressOf({ path, query }: Props, page: number): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  if (page > 1) search.set("page", String(page))
  return search.size > 0 ? `${path}?${search}` : path
}

export async function Pagination(props: Props) {
  const { t } = await getT("catalogue")
  const pages = Math.ceil(props.count / pageSize)
  if (pages <= 1) return null
  const { page } = props
  return (
    <nav aria-label={t("pagination")} className="mt-10 flex flex-wrap items-center justify-center gap-4">
      {page > 1 && (
        <Link rel="prev" href={addressOf(props, page - 1)} className="button button-quiet">
          {t("previous")}
        </Link>
      )}
      <p>{t("page", { page: formatNumber(page), pages: formatNumber(pages) })}</p>
      {page < pages && (
        <Link rel="next" href={addressOf(props, page + 1)} className="button button-quiet">
          {t("next")}
        </Link>
      )}
    </nav>
  )
}
