"use client"
import { type ReactNode, useActionState, useEffect, useRef } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { useLanguage } from "@/i18n/use-language"
import { placeOrder } from "../actions"

type Props = { expectedTotal: string; idempotencyKey: string; children: ReactNode }

/** One key per rendered form: pressed twice, sent twice, or sent again after a lost answer, it is the same order. */
export function PlaceOrderForm({ expectedTotal, idempotencyKey, children }: Props) {
  const { t } = useTranslation("checkout")
  const language = useLanguage()
  const messageOf = useErrorMessage()
  const [result, action, isPending] = useActionState(placeOrder, null)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (result) answer.current?.focus()
  }, [result])
  return (
    <form action={action} className="grid gap-3">
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="expected_total" value={expectedTotal} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      {children}
      {result && !result.ok && (
        <div ref={answer} tabIndex={-1} role="alert">
          <Notice tone="alarm">
            <p>{messageOf(result.code)}</p>
          </Notice>
        </div>
      )}
      <button type="submit" disabled={isPending} className="button button-buy w-full text-lg">
        {isPending ? t("placing") : t("place")}
      </button>
    </form>
  )
}
