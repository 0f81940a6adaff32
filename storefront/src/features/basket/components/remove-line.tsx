"use client"
import { useActionState } from "react"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { signalBasketChange } from "@/session/basket-signal"
import { changeLine } from "../actions"
import { type RemovedLine, useBasketActivity } from "./basket-activity"

export function RemoveLine({ lineId, line }: { lineId: string; line: RemovedLine }) {
  const { t } = useTranslation("basket")
  const messageOf = useErrorMessage()
  const { offerUndo } = useBasketActivity()
  const [result, action, isPending] = useActionState(async (before: unknown, form: FormData) => {
    const answer = await changeLine(before, form)
    if (answer.ok) {
      // Here and not in an effect: this component is gone as soon as the line is.
      signalBasketChange()
      offerUndo(line)
    }
    return answer
  }, null)
  return (
    <form action={action}>
      <input type="hidden" name="line_id" value={lineId} />
      <input type="hidden" name="quantity" value={0} />
      <button type="submit" disabled={isPending} className="link min-h-11 px-1 text-sm">
        {t("remove")} <span className="sr-only">{line.title}</span>
      </button>
      {result && !result.ok && (
        <p role="alert" className="text-sm font-semibold text-alarm">
          {messageOf(result.code)}
        </p>
      )}
    </form>
  )
}
