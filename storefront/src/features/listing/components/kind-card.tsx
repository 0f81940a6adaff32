"use client"
import { sectorSchema, textFor } from "@ovop/contracts"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { ChoiceField } from "./choice-field"
import { DeskCard } from "./desk-card"
import { useDesk } from "./desk-context"

/** Where buyers look for it. */
export function KindCard() {
  const { t } = useTranslation("listing")
  const { t: tCommon } = useTranslation("common")
  const language = useLanguage()
  const { document, change, choices } = useDesk()
  const none = { value: "", name: t("kind.choose") }
  const kinds = choices.kinds.map(({ code, name }) => ({ value: code, name: textFor(name, language).text }))
  const sectors = sectorSchema.options.map((value) => ({ value, name: tCommon(`sectors.${value}`) }))
  return (
    <DeskCard id="kinds" title={t("kind.title")}>
      <ChoiceField
        field="kind"
        label={t("kind.kind")}
        value={document.kind ?? ""}
        options={[none, ...kinds]}
        onChoose={(kind) => change((before) => ({ ...before, kind: kind || null }))}
      />
      <ChoiceField
        field="sector"
        label={t("kind.sector")}
        value={document.sector ?? ""}
        options={[none, ...sectors]}
        onChoose={(value) =>
          change((before) => ({
            ...before,
            sector: sectorSchema.options.find((one) => one === value) ?? null,
          }))
        }
      />
    </DeskCard>
  )
}
