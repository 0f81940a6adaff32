import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Props = { to: string; children: ReactNode }

/** The way to another screen. */
export function ScreenLink({ to, children }: Props) {
  return (
    <Link
      to={to}
      className="txt-small text-ui-tag-blue-text focus-visible:shadow-borders-focus inline-flex min-h-6 items-center self-start whitespace-nowrap rounded leading-relaxed outline-none hover:underline"
    >
      {children}
    </Link>
  )
}
