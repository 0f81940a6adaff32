import Link from "next/link"
import { getT } from "@/i18n/server"

type Props = {
  /** With the language. */
  path: string
  query: Record<string, string | undefined>
  page: number
  perPage: number
  count: number
}

function addressOf({ path, query }: Props, page: number): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  if (page > 1) search.set("page", String(page))
  return search.size > 0 ? `${path}?${search}` : path
}

/** The way through a list that has more than one page. */
export async function PageLinks(props: Props) {
  const { t } = await getT("common")
  const pages = Math.ceil(props.count / props.perPage)
  if (pages <= 1) return null
  const { page } = props
  return (
    <nav aria-label={t("pages.label")} className="mt-10 flex flex-wrap items-center justify-center gap-4">
      {page > 1 && (
        <Link rel="prev" href={addressOf(props, page - 1)} className="button button-quiet" prefetch={false}>
          {t("pages.previous")}
        </Link>
      )}
      <p>{t("pages.of", { page, pages })}</p>
      {page < pages && (
        <Link rel="next" href={addressOf(props, page + 1)} className="button button-quiet" prefetch={false}>
          {t("pages.next")}
        </Link>
      )}
    </nav>
  )
}
