"use client"
import { monthName } from "@ovop/i18n"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { CheckList } from "./check-list"
import { DeskCard } from "./desk-card"
import { useDesk } from "./desk-context"
import { TypedNumberField } from "./typed-number-field"

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** How much is sold at once, when it is to be had, and how soon. */
export function SellingCard() {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const { document, change, faultOf } = useDesk()
  const { made_to_order: made } = document
  const fault = faultOf("made_to_order")
  return (
    <DeskCard id="selling" title={t("selling.title")}>
      <div className="grid grid-cols-2 gap-4">
        <TypedNumberField
          kind="whole"
          field="minimum_quantity"
          max={10_000}
          label={t("selling.minimum")}
          value={document.minimum_quantity}
          onType={(value) => change((before) => ({ ...before, minimum_quantity: Math.max(1, value ?? 1) }))}
        />
        <TypedNumberField
          kind="whole"
          field="quantity_step"
          max={10_000}
          label={t("selling.step")}
          value={document.quantity_step}
          onType={(value) => change((before) => ({ ...before, quantity_step: Math.max(1, value ?? 1) }))}
        />
      </div>
      <TypedNumberField
        kind="whole"
        field="lead_time_days"
        max={365}
        label={t("selling.leadTime")}
        hint={t("selling.leadTimeHint")}
        value={document.lead_time_days}
        onType={(lead_time_days) => change((before) => ({ ...before, lead_time_days }))}
      />
      <CheckList
        field="season_months"
        legend={t("selling.season")}
        hint={t("selling.seasonHint")}
        options={MONTHS.map((value) => ({ value, name: monthName(value, language) }))}
        chosen={document.season_months}
        onChoose={(season_months) => change((before) => ({ ...before, season_months }))}
        isShort
      />
      <div className="grid gap-3">
        <label className="flex min-h-11 items-center gap-2 font-semibold">
          <input
            id="made_to_order"
            name="made_to_order"
            type="checkbox"
            checked={made !== null}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault && "made_to_order-fault"}
            onChange={({ target }) =>
              change((before) => ({
                ...before,
                made_to_order: target.checked ? { weekly_capacity: 10 } : null,
              }))
            }
            className="size-5 accent-krama"
          />
          {t("selling.madeToOrder")}
        </label>
        {fault && (
          <p id="made_to_order-fault" className="font-semibold text-alarm">
            {fault}
          </p>
        )}
        {made && (
          <TypedNumberField
            kind="whole"
            field="made_to_order.weekly_capacity"
            max={100_000}
            label={t("selling.capacity")}
            value={made.weekly_capacity}
            onType={(value) =>
              change((before) => ({ ...before, made_to_order: { weekly_capacity: Math.max(1, value ?? 1) } }))
            }
          />
        )}
      </div>
    </DeskCard>
  )
}
