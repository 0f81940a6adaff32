import Link from "next/link"
import type { ReactNode } from "react"
import { breakable, getT } from "@/i18n/server"

type Props = {
  id: string
  title: string
  text?: string
  more: { path: string; name: string }
  children: ReactNode
}

/** One way into the market: what it is, a taste of it, and where the rest is. */
export async function HomeSection({ id, title, text, more, children }: Props) {
  const { language } = await getT("home")
  return (
    <section aria-labelledby={id} className="page-width py-8">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        <Link
          href={`/${language}${more.path}`}
          className="link inline-flex min-h-11 items-center"
          prefetch={false}
        >
          {more.name}
        </Link>
      </div>
      {text && <p className="mb-5 max-w-prose">{breakable(text)}</p>}
      {children}
    </section>
  )
}
