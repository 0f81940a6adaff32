"use client"
import type { ReactNode } from "react"
import { useOpenInSight } from "./use-open-in-sight"

/** A list in one row that is pushed aside by a finger; what is open in it is always in sight. */
export function Strip({ open, children }: { open: string; children: ReactNode }) {
  const list = useOpenInSight<HTMLUListElement>(open)
  return (
    <ul ref={list} className="tab-strip -me-4 gap-2 py-1 md:me-0 md:flex-wrap">
      {children}
    </ul>
  )
}
