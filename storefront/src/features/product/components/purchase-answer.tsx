"use client"
import type { ActionResult } from "@/action-result"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { useLanguage } from "@/i18n/use-language"

/** Said aloud by screen readers as soon as it changes; the live region stands there from the start. */
export function PurchaseAnswer({ result, title }: { result: ActionResult<unknown> | null; title: string }) {
  const { t } = useTranslation("product")
  const language = useLanguage()
  const messageOf = useErrorMessage()
  return (
    <div aria-live="polite" className="mt-3">
      {result?.ok && (
        <Notice tone="good">
          <p>{t("added", { title })}</p>
          <a href={`/${language}/basket`} className="link inline-flex min-h-11 items-center font-semibold">
            {t("goToBasket")}
          </a>
        </Notice>
      )}
      {result && !result.ok && (
        <Notice tone="alarm">
          <p>{messageOf(result.code)}</p>
        </Notice>
      )}
    </div>
  )
}
