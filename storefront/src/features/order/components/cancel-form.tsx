"use client"
import { buyerCancelReasonSchema } from "@ovop/contracts"
import { useActionState, useEffect, useId, useRef } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { cancelOrder } from "../actions"

type Props = {
  token: string
  /** One consignment by its number; without it the whole order. */
  consignment?: string
  idempotencyKey: string
}

/** Opens into a question before anything is cancelled; works without scripts too. */
export function CancelForm({ token, consignment, idempotencyKey }: Props) {
  const { t } = useTranslation("order")
  const messageOf = useErrorMessage()
  const [result, action, isPending] = useActionState(cancelOrder, null)
  const answer = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (result) answer.current?.focus()
  }, [result])
  return (
    <details className="no-print">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center text-alarm">
        {consignment ? t("cancelConsignment") : t("cancelOrder")}
      </summary>
      <form action={action} className="mt-2 grid gap-3 rounded-md border border-line p-4">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <input type="hidden" name="consignment" value={consignment ?? ""} />
        <p>{t("cancelText")}</p>
        <div>
          <label htmlFor={`${id}-reason`} className="field-label">
            {t("cancelWhy")}
          </label>
          <select id={`${id}-reason`} name="reason" required className="field">
            {buyerCancelReasonSchema.options.map((reason) => (
              <option key={reason} value={reason}>
                {t(`reason.${reason}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-note`} className="field-label">
            {t("cancelNote")}
          </label>
          <textarea id={`${id}-note`} name="note" maxLength={500} rows={2} className="field" />
        </div>
        {result && !result.ok && (
          <div ref={answer} tabIndex={-1} role="alert">
            <Notice tone="alarm">
              <p>{messageOf(result.code)}</p>
            </Notice>
          </div>
        )}
        <button type="submit" disabled={isPending} className="button button-quiet justify-self-start">
          {isPending ? t("cancelling") : t("cancelConfirm")}
        </button>
      </form>
    </details>
  )
}
