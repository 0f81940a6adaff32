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
  importId: string
  errors?: Record<string, string>
  children?: ReactNode
}

/** A form about one import; a second press of a slow button does nothing more. */
export async function ImportForm(props: Props) {
  const { action, submit, done, look = "buy", associationId, importId, errors = {}, children } = props
  const [{ t, language }, workspace] = await Promise.all([getT("listingImport"), getT("workspace")])
  return (
    <ActionForm
      action={action}
      submit={submit}
      waiting={t("start.sending")}
      errors={errors}
      errorSummary={workspace.t("errorSummary")}
      look={look}
      {...(done ? { done } : {})}
    >
      <input type="hidden" name="association_id" value={associationId} />
      <input type="hidden" name="import_id" value={importId} />
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="idempotency_key" value={randomUUID()} />
      {children}
    </ActionForm>
  )
}
