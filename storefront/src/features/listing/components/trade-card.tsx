"use client"
import { postingAbroadSchema } from "@ovop/contracts"
import { useTranslation } from "@/i18n/messages-provider"
import { ChoiceField } from "./choice-field"
import { DeskCard } from "./desk-card"
import { useDesk } from "./desk-context"
import { TypedNumberField } from "./typed-number-field"

/** What a buyer abroad and the customs office ask. */
export function TradeCard() {
  const { t } = useTranslation("listing")
  const { document, change } = useDesk()
  return (
    <DeskCard id="trade" title={t("trade.title")}>
      <TypedNumberField
        kind="hs"
        field="hs_code_proposal"
        label={t("trade.hs")}
        hint={t("trade.hsHint")}
        value={document.hs_code_proposal}
        onType={(hs_code_proposal) => change((before) => ({ ...before, hs_code_proposal }))}
      />
      <ChoiceField
        field="posting_abroad"
        label={t("trade.posting")}
        value={document.posting_abroad}
        options={postingAbroadSchema.options.map((value) => ({
          value,
          name: t(`trade.postingAbroad.${value}`),
        }))}
        onChoose={(value) =>
          change((before) => ({
            ...before,
            posting_abroad: postingAbroadSchema.options.find((one) => one === value) ?? "allowed",
          }))
        }
      />
    </DeskCard>
  )
}
