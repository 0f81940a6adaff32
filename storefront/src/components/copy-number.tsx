"use client"
import { useEffect, useState } from "react"

type Props = { number: string; words: { copy: string; copied: string; failed: string } }

/** Copies a number that is to be typed elsewhere; it needs a script and so appears with it. */
export function CopyNumber({ number, words }: Props) {
  const [can, setCan] = useState(false)
  const [outcome, setOutcome] = useState<"copied" | "failed">()
  useEffect(() => setCan("clipboard" in navigator), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(number)
      setOutcome("copied")
    } catch {
      setOutcome("failed")
    }
  }
  return (
    <span className="no-print inline-flex flex-wrap items-center gap-x-3">
      {can && (
        <button type="button" onClick={copy} className="link min-h-11">
          {words.copy}
        </button>
      )}
      <span role="status" className="text-leaf">
        {outcome && words[outcome]}
      </span>
    </span>
  )
}
