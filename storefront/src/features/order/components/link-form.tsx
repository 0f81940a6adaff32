import { randomUUID } from "node:crypto"
import type { ReactNode } from "react"
import { ActionForm } from "@/components/form/action-form"
import type { FormAction } from "@/form-state"
import { getT } from "@/i18n/server"

type Props = {
  action: FormAction
  submit: string
  look?: "buy" | "quiet"
  token: string
  children: ReactNode
}

/** An act by the order's private link; pressed twice on a slow network it is done once. */
export async function LinkForm({ action, submit, look = "quiet", token, children }: Props) {
  const { t, language } = await getT("complaint")
  const errors = {
    quantity: t("field.quantity"),
    reason: t("field.reason"),
    wish: t("field.wish"),
    note: t("field.note"),
    photographs: t("photographsWait"),
  }
  return (
    <ActionForm
      action={action}
      submit={submit}
      waiting={t("sending")}
      errors={errors}
      errorSummary={t("errorSummary")}
      look={look}
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="idempotency_key" value={randomUUID()} />
      {children}
    </ActionForm>
  )
}
