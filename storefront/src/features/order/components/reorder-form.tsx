"use client"
import Link from "next/link"
import { useActionState, useEffect, useRef } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { useLanguage } from "@/i18n/use-language"
import { reorder } from "../actions"

/** The same goods into the basket again; says what cannot be had any more. */
export function ReorderForm({ token }: { token: string }) {
  const { t } = useTranslation("order")
  const language = useLanguage()
  const messageOf = useErrorMessage()
  const [result, action, isPending] = useActionState(reorder, null)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (result) answer.current?.focus()
  }, [result])
  const missing = result?.ok ? result.data.missing.join(", ") : ""
  const added = result?.ok ? result.data.added : 0
  return (
    <form action={action} className="no-print grid gap-3">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={language} />
      <button type="submit" disabled={isPending} className="button button-quiet justify-self-start">
        {isPending ? t("reordering") : t("reorder")}
      </button>
      {result && (
        <div ref={answer} tabIndex={-1} role={result.ok ? "status" : "alert"}>
          <Notice tone={!result.ok ? "alarm" : missing ? "caution" : "good"}>
            {!result.ok && <p>{messageOf(result.code)}</p>}
            {result.ok && missing && (
              <p>{added > 0 ? t("reorderSome", { goods: missing }) : t("reorderNone")}</p>
            )}
            {added > 0 && (
              <Link href={`/${language}/basket`} prefetch={false} className="link">
                {t("toBasket")}
              </Link>
            )}
          </Notice>
        </div>
      )}
    </form>
  )
}
