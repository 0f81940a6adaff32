import type { Invitation } from "@ovop/contracts"
import { formatDate, formatPhone } from "@ovop/i18n"
import { getT } from "@/i18n/server"
import { revokeInvitation } from "../actions"
import { ChangeForm } from "./change-form"

type Props = { invitation: Invitation; associationId: string; mayChange: boolean }

export async function WaitingInvitation({ invitation, associationId, mayChange }: Props) {
  const { t, language } = await getT("workspace")
  const { id, contact, role, invited_by, expires_at } = invitation
  const name = contact.kind === "phone" ? formatPhone(contact.value) : contact.value
  return (
    <li className="card flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4">
      <div className="min-w-0">
        <p className="font-semibold break-words" translate="no">
          {name}
        </p>
        <p className="text-sm text-muted">
          {[
            t(`role.${role}`),
            ...(invited_by ? [t("waiting.from", { name: invited_by })] : []),
            t("waiting.until", { date: formatDate(expires_at, language) }),
          ].join(" · ")}
        </p>
      </div>
      {mayChange && (
        <ChangeForm
          action={revokeInvitation}
          submit={t("waiting.revoke")}
          associationId={associationId}
          membershipId={id}
        />
      )}
    </li>
  )
}
