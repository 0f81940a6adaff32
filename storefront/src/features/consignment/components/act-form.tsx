import { randomUUID } from "node:crypto"
import type { ReactNode } from "react"
import { ActionForm } from "@/components/form/action-form"
import type { FormAction } from "@/form-state"
import { getT } from "@/i18n/server"

type Props = {
  action: FormAction
  submit: string
  look?: "buy" | "quiet"
  associationId: string
  consignmentId: string
  children?: ReactNode
}

/** An act on a consignment; a second press on a slow network does nothing twice. */
export async function ActForm({
  action,
  submit,
  look = "buy",
  associationId,
  consignmentId,
  children,
}: Props) {
  const { t, language } = await getT("consignment")
  const { t: tWorkspace } = await getT("workspace")
  const fields = [
    "amount",
    "difference",
    "code",
    "carrier",
    "carrier_name",
    "tracking_number",
    "quantity",
    "reason",
    "note",
    "refund",
    "kind",
    "goods_back",
    "restock",
  ] as const
  const errors = Object.fromEntries(fields.map((field) => [field, t(`field.${field}`)]))
  return (
    <ActionForm
      action={action}
      submit={submit}
      waiting={tWorkspace("sending")}
      errors={{ ...errors, secretariat_note: t("field.note") }}
      errorSummary={tWorkspace("errorSummary")}
      look={look}
    >
      <input type="hidden" name="association_id" value={associationId} />
      <input type="hidden" name="consignment_id" value={consignmentId} />
      <input type="hidden" name="idempotency_key" value={randomUUID()} />
      <input type="hidden" name="locale" value={language} />
      {children}
    </ActionForm>
  )
}
