import type { AuditEntry, AuditSubjectKind } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { ScreenLink } from "./screen-link"

/** Where a thing has a screen of its own. */
const SCREENS: Partial<Record<AuditSubjectKind, string>> = {
  association: "/associations",
  certificate: "/certificates",
  consignment: "/consignments",
  delivery_zone: "/delivery-zones",
  order: "/orders",
}

/** What an act was done to, and the way there. */
export function AuditSubject({ subject: { kind, id } }: Pick<AuditEntry, "subject">) {
  const { t } = useTranslation("ovop")
  const screen = SCREENS[kind]
  const name = <span className="break-all font-mono">{id}</span>
  return (
    <span className="flex min-w-40 flex-col">
      <span>{t(`audit.kinds.${kind}`)}</span>
      {screen ? <ScreenLink to={`${screen}/${id}`}>{name}</ScreenLink> : name}
    </span>
  )
}
