import type { StockItem } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { Icon } from "@/components/icon"
import { getT } from "@/i18n/server"

const LOOKS = { out: "bg-alarm-soft text-alarm", low: "bg-amber-soft text-amber" } as const

/** What needs somebody's eye, in words and colour; nothing where all is well. */
export async function StateMark({ item }: { item: StockItem }) {
  const { t, language } = await getT("stock")
  const { state, at_risk, best_before } = item
  if (state === "enough" && !at_risk) return null
  return (
    <ul className="flex flex-wrap gap-2 text-sm font-semibold">
      {state !== "enough" && (
        <li className={`inline-flex items-center gap-1.5 rounded-full px-3 ${LOOKS[state]}`}>
          <Icon name="warning" className="size-4" />
          {t(`state.${state}`)}
        </li>
      )}
      {at_risk && best_before && (
        <li className="inline-flex items-center gap-1.5 rounded-full bg-amber-soft px-3 text-amber">
          <Icon name="clock" className="size-4" />
          {t("atRisk", { date: formatDate(best_before, language) })}
        </li>
      )}
    </ul>
  )
}
