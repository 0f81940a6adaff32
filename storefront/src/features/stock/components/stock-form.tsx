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
  /** What the form is about, by name. */
  about?: Record<string, string>
  /** Which of its fields can be wrong. */
  fields?: readonly Field[]
  children?: ReactNode
}
const FIELDS = [
  "quantity",
  "counted",
  "reason",
  "from",
  "to_location_id",
  "lot_id",
  "name",
  "code",
  "item_id",
  "made_on",
  "best_before",
  "producers",
  "threshold",
  "measured",
  "outcome",
  "laboratory",
  "tested_on",
  "upload_id",
] as const
type Field = (typeof FIELDS)[number]

/** A form about stock; a second press of a slow button moves nothing twice. */
export async function StockForm(props: Props) {
  const { action, submit, done, look = "buy", associationId, about = {}, fields = [], children } = props
  const [{ t, language }, workspace] = await Promise.all([getT("stock"), getT("workspace")])
  return (
    <ActionForm
      action={action}
      submit={submit}
      waiting={workspace.t("sending")}
      errors={Object.fromEntries(fields.map((field) => [field, t(`field.${field}`)]))}
      errorSummary={workspace.t("errorSummary")}
      look={look}
      {...(done ? { done } : {})}
    >
      <input type="hidden" name="association_id" value={associationId} />
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="idempotency_key" value={randomUUID()} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </ActionForm>
  )
}
