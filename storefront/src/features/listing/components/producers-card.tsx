"use client"
import { textFor } from "@ovop/contracts"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { CheckList } from "./check-list"
import { DeskCard } from "./desk-card"
import { useDesk } from "./desk-context"

/** The villagers behind it. */
export function ProducersCard() {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const { document, change, choices } = useDesk()
  const options = choices.producers.map(({ id, name }) => ({ value: id, name: textFor(name, language).text }))
  return (
    <DeskCard id="producers" title={t("producers.title")}>
      {options.length === 0 && <p className="text-muted">{t("producers.none")}</p>}
      {options.length > 0 && <input type="hidden" name="offers_producers" value="1" />}
      {options.length > 0 && (
        <CheckList
          field="producer_ids"
          legend={t("producers.text")}
          options={options}
          chosen={document.producer_ids}
          onChoose={(producer_ids) => change((before) => ({ ...before, producer_ids }))}
        />
      )}
    </DeskCard>
  )
}
