"use client"
import { useEffect, useState } from "react"
import { useTranslation } from "@/i18n/messages-provider"

const look =
  "inline-flex min-h-11 items-center rounded-full border-[1.5px] border-line bg-surface px-4 hover:border-ink"

/** Copying, and the device's own sheet where there is one; both need a script and so appear with it. */
export function ShareActions({ url, title }: { url: string; title: string }) {
  const { t } = useTranslation("share")
  const [can, setCan] = useState({ copy: false, share: false })
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">()
  useEffect(() => {
    setCan({ copy: "clipboard" in navigator, share: "share" in navigator })
  }, [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setOutcome("copied")
    } catch {
      setOutcome("copyFailed")
    }
  }
  // A sheet that the visitor closes again is no failure.
  const share = () => navigator.share({ url, title }).catch(() => undefined)
  return (
    <>
      {can.copy && (
        <li>
          <button type="button" onClick={copy} className={look}>
            {t("copy")}
          </button>
        </li>
      )}
      {can.share && (
        <li>
          <button type="button" onClick={share} className={look}>
            {t("native")}
          </button>
        </li>
      )}
      <li>
        <span role="status" className="text-sm text-leaf">
          {outcome && t(outcome)}
        </span>
      </li>
    </>
  )
}
