"use client"
import { useTranslation } from "@/i18n/messages-provider"

/** The day a service is asked for and a note; the browser's own calendar keeps to the days that can be asked for. */
export function ServiceDayFields({ days }: { days: { first: string; last: string } }) {
  const { t } = useTranslation("product")
  return (
    <div className="mt-5 grid gap-4">
      <div>
        <label htmlFor="service-day" className="mb-1 block font-semibold">
          {t("serviceDay")}
        </label>
        <input
          id="service-day"
          name="day"
          type="date"
          required
          min={days.first}
          max={days.last}
          aria-describedby="service-day-hint"
          className="field"
        />
        <p id="service-day-hint" className="mt-1 text-sm text-muted">
          {t("serviceDayHint")}
        </p>
      </div>
      <div>
        <label htmlFor="service-note" className="mb-1 block font-semibold">
          {t("serviceNote")}
        </label>
        <input id="service-note" name="note" type="text" maxLength={200} className="field" />
      </div>
    </div>
  )
}
