import { Container, Heading, Text } from "@medusajs/ui"
import { formatDate, inDigits } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"

export type HistoryEntry = {
  what: string
  reason: string | null
  /** A person by e-mail address, or in words what acted where `isRole` is set. */
  actor: string
  isRole?: boolean
  occurred_at: string
}

const hourOf = (iso: string) => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(11, 16)

/** Who did what when, and why, oldest first. Actors that are no person are the market's own doings. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4 leading-relaxed">
        {t("shared.history")}
      </Heading>
      <ol className="divide-y border-t">
        {entries.map((entry) => (
          <li key={`${entry.occurred_at}${entry.what}`} className="flex flex-col gap-1 px-6 py-3">
            <Text weight="plus" className="leading-relaxed">
              {entry.what}
            </Text>
            {entry.reason && <Text className="leading-relaxed">{entry.reason}</Text>}
            <Text size="small" className="text-ui-fg-subtle leading-relaxed">
              {formatDate(entry.occurred_at, language)}{" "}
              {inDigits(hourOf(entry.occurred_at), language === "km" ? "khmer" : "latin")} ·{" "}
              {entry.isRole || entry.actor.includes("@") ? entry.actor : t("shared.house")}
            </Text>
          </li>
        ))}
      </ol>
    </Container>
  )
}
