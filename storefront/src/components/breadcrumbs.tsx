import { type Bilingual, textFor } from "@ovop/contracts"
import Link from "next/link"
import { env } from "@/env"
import { getT } from "@/i18n/server"
import { breadcrumbsDocument } from "@/json-ld/breadcrumbs"
import { JsonLd } from "./json-ld"
import { Words } from "./words"

type Step = {
  /** Content in both languages, or a message already in the page's. */
  name: Bilingual | string
  /** Without the language. */
  path: string
}

function Name({ of: name }: { of: Step["name"] }) {
  return typeof name === "string" ? name : <Words of={name} />
}

/** The way from the home page to this one, seen by people and told to search engines; the last step is this page. */
export async function Breadcrumbs({ steps }: { steps: readonly Step[] }) {
  const { t, language } = await getT("common")
  const way: Step[] = [{ name: t("home"), path: "" }, ...steps]
  const crumbs = way.map(({ name, path }) => ({
    name: typeof name === "string" ? name : textFor(name, language).text,
    url: `${env().PUBLIC_URL}/${language}${path}`,
  }))
  return (
    <nav aria-label={t("breadcrumbs")} className="no-print page-width pt-4 text-sm text-muted">
      <ol className="flex flex-wrap items-center gap-x-2">
        {way.map(({ name, path }, place) => (
          <li key={path} className="flex min-w-0 items-center gap-x-2">
            {place > 0 && (
              <span aria-hidden="true" className="text-line">
                /
              </span>
            )}
            {place < way.length - 1 ? (
              <Link
                href={`/${language}${path}`}
                className="inline-flex min-h-11 items-center hover:text-ink hover:underline"
                prefetch={false}
              >
                <Name of={name} />
              </Link>
            ) : (
              <span aria-current="page" className="text-ink">
                <Name of={name} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <JsonLd document={breadcrumbsDocument(crumbs)} />
    </nav>
  )
}
