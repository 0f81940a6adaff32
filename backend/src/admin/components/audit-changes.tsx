import type { AuditChanges, AuditValue } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { useProvinces } from "./use-provinces"

/** Long enough to tell two fingerprints apart at a glance; the whole one shows when pointed at. */
const SHOWN_DIGITS = 12

/** What became of each field that an act changed. */
export function AuditChangesList({ changes }: { changes: AuditChanges }) {
  const { t } = useTranslation("ovop")
  const { nameOf } = useProvinces()
  const wordOf = (name: string, value: string): string =>
    name === "province_code"
      ? nameOf(value) || value
      : t(`audit.value.${name}.${value}`, { defaultValue: value })
  const textOf = (name: string, value: AuditValue): string => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return "–"
    if (typeof value === "boolean") return t(value ? "shared.yes" : "shared.no")
    return Array.isArray(value) ? value.join(" · ") : wordOf(name, String(value))
  }
  const short = (text: string) => (/^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, SHOWN_DIGITS)}…` : text)
  return (
    <ul className="flex min-w-56 max-w-md flex-col gap-0.5">
      {Object.entries(changes).map(([name, { before, after }]) => (
        <li
          key={name}
          className="[overflow-wrap:anywhere]"
          title={`${textOf(name, before)} → ${textOf(name, after)}`}
        >
          <span className="text-ui-fg-subtle">{t(`audit.field.${name}`, { defaultValue: name })}: </span>
          {before !== null && `${short(textOf(name, before))} → `}
          {short(textOf(name, after))}
        </li>
      ))}
    </ul>
  )
}
