import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Alert, Badge, Container } from "@medusajs/ui"
import type { ExchangeRate, ExchangeRates } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { History } from "../../components/history"
import { PAGE_SIZE, Paging } from "../../components/paging"
import { CorrectRate, PublishRate } from "../../components/publish-rate"
import { Reading } from "../../components/reading"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { useCount } from "../../components/use-count"
import { useLanguage } from "../../i18n/use-language"
import { useRead } from "../../market/use-market"

/** Says while there is still time that the rate grows old, and that orders are refused once it is too late. */
const Alarm = ({ rates: { in_force, age_days, max_age_days, is_stale } }: { rates: ExchangeRates }) => {
  const { t } = useTranslation("ovop")
  const count = useCount()
  if (!in_force)
    return (
      <Alert variant="error" className="leading-relaxed">
        {t("rates.missing")}
      </Alert>
    )
  const age = { age: count(age_days ?? 0), max: count(max_age_days) }
  if (is_stale)
    return (
      <Alert variant="error" role="alert" className="leading-relaxed">
        {t("rates.staleNow", age)}
      </Alert>
    )
  if ((age_days ?? 0) > max_age_days / 2)
    return (
      <Alert variant="warning" className="leading-relaxed">
        {t("rates.stale", age)}
      </Alert>
    )
  return null
}

const ExchangeRatesPage = () => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const [offset, setOffset] = useState(0)
  const read = useRead("listExchangeRates", { query: { limit: PAGE_SIZE, offset } })
  const sourceOf = (rate: ExchangeRate) =>
    rate.source === "demonstration" ? t("shared.demonstration") : rate.source
  return (
    <Reading read={read}>
      {(rates) => (
        <div className="flex flex-col gap-3">
          <Alarm rates={rates} />
          <Container className="p-0">
            <ScreenHead title={t("rates.title")} lead={t("rates.lead")}>
              <PublishRate today={rates.today} />
            </ScreenHead>
            <Rows
              rows={rates.rates}
              keyOf={(rate) => rate.id}
              columns={[
                [
                  t("rates.day"),
                  (rate) => (
                    <span className="flex flex-wrap items-center gap-2">
                      <span className="whitespace-nowrap">{formatDate(rate.day, language)}</span>
                      {rate.id === rates.in_force?.id && (
                        <Badge size="2xsmall" color="green" className="leading-relaxed">
                          {t("rates.inForce")}
                        </Badge>
                      )}
                    </span>
                  ),
                ],
                [t("rates.rate"), (rate) => formatMoney(rate.khr_per_usd, "khr")],
                [t("rates.source"), sourceOf],
                [
                  t("rates.prices"),
                  (rate) =>
                    rate.id === rates.in_force?.id
                      ? t(rate.prices_follow ? "rates.pricesFollow" : "rates.pricesWait")
                      : "–",
                ],
                [t("shared.act"), (rate) => (rate.day >= rates.today ? <CorrectRate rate={rate} /> : null)],
              ]}
            />
            <Paging offset={offset} count={rates.count} onGo={setOffset} />
          </Container>
          {rates.in_force && (
            <History
              entries={rates.in_force.events.map((event) => ({
                ...event,
                what: `${t(`rates.event.${event.type}`)} · ${formatMoney(event.khr_per_usd, "khr")}`,
              }))}
            />
          )}
        </div>
      )}
    </Reading>
  )
}

export const config = defineRouteConfig({
  label: "menu.rates",
  translationNs: "ovop",
  icon: CurrencyDollar,
  rank: 3,
})

export default ExchangeRatesPage
