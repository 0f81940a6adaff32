"use client"
import { useState } from "react"
import { useTranslation } from "@/i18n/messages-provider"
import { DeskCard } from "./desk-card"

type Props = {
  /** The listing's own page; null while the API has not heard of it. */
  href: string | null
  flush: () => Promise<boolean>
}

/** Leads from a draft that was just begun to the page where it is handed in. */
export function NextStep({ href, flush }: Props) {
  const { t } = useTranslation("listing")
  const [isUnsaved, setUnsaved] = useState(false)
  const go = async () => {
    const isSent = await flush()
    setUnsaved(!isSent)
    if (isSent && href) window.location.assign(href)
  }
  return (
    <DeskCard id="acts" title={t("acts.title")} text={href ? t("acts.goOnText") : t("acts.later")}>
      {isUnsaved && <p role="alert">{t("acts.notSaved")}</p>}
      {href && (
        <button type="button" onClick={() => void go()} className="button button-buy">
          {t("acts.goOn")}
        </button>
      )}
    </DeskCard>
  )
}
