import { randomUUID } from "node:crypto"
import type { ComponentProps, ReactNode } from "react"
import { ActionForm } from "@/components/form/action-form"
import { getT } from "@/i18n/server"

type Given = Pick<ComponentProps<typeof ActionForm>, "action" | "submit" | "look" | "errors" | "done">
type Props = Given & { associationId: string; children?: ReactNode }

/** An act on an application; a second press of a slow button does nothing twice. */
export async function ActForm({ associationId, children, ...given }: Props) {
  const { t, language } = await getT("application")
  return (
    <ActionForm {...given} waiting={t("saving")} errorSummary={t("errorSummary")}>
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="association_id" value={associationId} />
      <input type="hidden" name="idempotency_key" value={randomUUID()} />
      {children}
    </ActionForm>
  )
}
