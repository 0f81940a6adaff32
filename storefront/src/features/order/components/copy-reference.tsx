"use client"
import { useState } from "react"
import { useTranslation } from "@/i18n/messages-provider"

type Outcome = "copied" | "copyFailed"

export function CopyReference({ reference }: { reference: string }) {
  const { t } = useTranslation("payment")
  const [outcome, setOutcome] = useState<Outcome>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reference)
      setOutcome("copied")
    } catch {
      setOutcome("copyFailed")
    }
  }
  return (
    <div className="no-print flex flex-wrap items-center gap-3 noscript:hidden">
      <button type="button" onClick={copy} className="button button-quiet">
        {t("copyReference")}
      </button>
      <p role="status" className="text-leaf">
        {outcome && t(outcome)}
      </p>
    </div>
  )
}
