"use client"
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react"
import { Notice } from "@/components/notice"
import { forgetKept } from "./kept-store"
import { countUnsent } from "./unsent"

type Props = {
  /** Said when something on this phone was not sent yet. */
  warning: string
  anyway: string
  /** Forms that sign this device out. */
  children: ReactNode
}

/** Signing out removes what this phone keeps; what was not sent yet is not removed without being asked about. */
export function LeaveGuard({ warning, anyway, children }: Props) {
  const [unsent, setUnsent] = useState(0)
  const [asked, setAsked] = useState<HTMLFormElement | null>(null)
  const isSure = useRef(false)
  useEffect(() => {
    void countUnsent().then(setUnsent, () => {})
  }, [])
  const leave = (event: FormEvent<HTMLDivElement>) => {
    if (unsent > 0 && !isSure.current) {
      event.preventDefault()
      setAsked(event.target as HTMLFormElement)
    } else void forgetKept()
  }
  const goAnyway = () => {
    isSure.current = true
    asked?.requestSubmit()
  }
  return (
    <div onSubmit={leave}>
      {asked && (
        <Notice tone="alarm" className="mb-3">
          <p role="alert">{warning}</p>
          <button
            type="button"
            onClick={goAnyway}
            className="min-h-11 font-semibold underline underline-offset-4"
          >
            {anyway}
          </button>
        </Notice>
      )}
      {children}
    </div>
  )
}
