import { randomUUID } from "node:crypto"
import type { ReactNode } from "react"
import { ActionForm } from "@/components/form/action-form"
import type { FormAction } from "@/form-state"
import { getT } from "@/i18n/server"

type Props = {
  action: FormAction
  submit: string
  done?: string
  look?: "buy" | "quiet"
  associationId: string
  membershipId?: string
  errors?: Record<string, string>
  children?: ReactNode
}

/** A change in an association; a second press of a slow button changes nothing twice. */
export async function ChangeForm(props: Props) {
  const { action, submit, done, look = "quiet", associationId, membershipId, errors = {}, children } = props
  const { t } = await getT("workspace")
  return (
    <ActionForm
      action={action}
      submit={submit}
      waiting={t("sending")}
      errors={errors}
      errorSummary={t("errorSummary")}
      look={look}
      {...(done ? { done } : {})}
    >
      <input type="hidden" name="association_id" value={associationId} />
      <input type="hidden" name="idempotency_key" value={randomUUID()} />
      {membershipId && <input type="hidden" name="membership_id" value={membershipId} />}
      {children}
    </ActionForm>
  )
}
