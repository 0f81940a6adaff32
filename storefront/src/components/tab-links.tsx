"use client"
import Link from "next/link"
import { usePathname } from "next/navigation"

type Tab = {
  href: string
  name: string
  /** Its tab stands for every page below it too. */
  isWhole?: boolean
}
type Props = { label: string; tabs: readonly Tab[] }

export function TabLinks({ label, tabs }: Props) {
  const pathname = usePathname()
  return (
    <nav aria-label={label} className="-ms-3 flex flex-wrap">
      {tabs.map(({ href, name, isWhole = false }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={
            pathname === href ? "page" : isWhole && pathname.startsWith(`${href}/`) ? "true" : undefined
          }
          className="grid min-h-11 place-items-center border-b-4 border-transparent px-3 hover:bg-rice aria-[current]:border-krama aria-[current]:font-semibold"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
