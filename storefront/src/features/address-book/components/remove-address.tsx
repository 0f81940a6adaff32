"use client"
import { useActionState } from "react"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { removeAddress } from "../actions"
import { type Removed, useOfferUndo } from "./removed-address"

type Props = { id: string; name: string; removed: Removed }

export function RemoveAddress({ id, name, removed }: Props) {
  const { t } = useTranslation("account")
  const messageOf = useErrorMessage()
  const offerUndo = useOfferUndo()
  const [result, action, isPending] = useActionState(async (before: unknown, form: FormData) => {
    const answer = await removeAddress(before, form)
    // Here and not in an effect: this component is gone as soon as the address is.
    if (answer.ok) offerUndo(removed)
    return answer
  }, null)
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        disabled={isPending}
        aria-label={t("removeAddressOf", { name })}
        className="link min-h-11"
      >
        {t("removeAddress")}
      </button>
      {result && !result.ok && (
        <p role="alert" className="text-sm font-semibold text-alarm">
          {messageOf(result.code)}
        </p>
      )}
    </form>
  )
}
