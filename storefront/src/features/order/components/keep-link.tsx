"use client"
import { useState } from "react"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"

type Outcome = "copied" | "copyFailed"

/** The address without what only the first visit carries. */
const privateLink = () => `${window.location.origin}${window.location.pathname}`

export function KeepLink() {
  const { t } = useTranslation("order")
  const [outcome, setOutcome] = useState<Outcome>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(privateLink())
      setOutcome("copied")
    } catch {
      setOutcome("copyFailed")
    }
  }
  return (
    <div className="no-print flex flex-wrap items-center gap-3">
      <button type="button" onClick={copy} className="button button-quiet noscript:hidden">
        <Icon name="link" />
        {t("copyLink")}
      </button>
      <button type="button" onClick={() => window.print()} className="button button-quiet noscript:hidden">
        <Icon name="print" />
        {t("print")}
      </button>
      <p role="status" className="text-leaf">
        {outcome && t(outcome)}
      </p>
    </div>
  )
}
