"use client"
import type { MouseEvent, ReactNode } from "react"
import { jumpTo } from "./desk-context"

/** Leads to a field of this page, also where it is folded away. */
export function JumpLink({
  to,
  className,
  children,
}: {
  to: string
  className: string
  children: ReactNode
}) {
  const jump = (event: MouseEvent) => {
    event.preventDefault()
    jumpTo(to)
  }
  return (
    <a href={`#${to}`} onClick={jump} className={className}>
      {children}
    </a>
  )
}
