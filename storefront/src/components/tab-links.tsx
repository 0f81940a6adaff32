"use client"
import Link from "next/link"
import { usePathname } from "next/navigation"

type Props = { label: string; tabs: readonly { href: string; name: string }[] }

export function TabLinks({ label, tabs }: Props) {
  const pathname = usePathname()
  return (
    <nav aria-label={label} className="-ms-3 flex flex-wrap">
      {tabs.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={pathname === href ? "page" : undefined}
          className="grid min-h-11 place-items-center border-b-4 border-transparent px-3 hover:bg-rice aria-[current=page]:border-krama aria-[current=page]:font-semibold"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
