"use client"
import Link from "next/link"
import { usePathname } from "next/navigation"
import { useOpenInSight } from "./use-open-in-sight"

type Props = { label: string; tabs: readonly { href: string; name: string }[] }

/** The tab that a page belongs to: of those whose address its own begins with, the longest. */
const tabOf = (pathname: string, tabs: Props["tabs"]): string | undefined =>
  tabs
    .map(({ href }) => href)
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .toSorted((one, other) => other.length - one.length)[0]

/** One row that is pushed aside on a narrow screen; the tab that is open is always in sight. */
export function TabLinks({ label, tabs }: Props) {
  const pathname = usePathname()
  const open = tabOf(pathname, tabs)
  const strip = useOpenInSight<HTMLElement>(open)
  return (
    <nav ref={strip} aria-label={label} className="tab-strip -ms-3 min-w-0">
      {tabs.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={href === open ? (pathname === href ? "page" : "true") : undefined}
          className="grid min-h-11 shrink-0 place-items-center border-b-4 border-transparent px-3 whitespace-nowrap -outline-offset-3 hover:bg-rice aria-[current]:border-krama aria-[current]:font-semibold"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
