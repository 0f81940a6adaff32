"use client"
import type { ListingPack, ListingValue } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { useState } from "react"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { fieldName, valueText } from "../change-words"
import type { SaveState } from "../phone/listing-session"
import type { Choices } from "../phone/merge-documents"
import { useDesk } from "./desk-context"

type Clash = Extract<SaveState, { state: "clash" }>

/** Two versions of the same, side by side; for each point one is chosen, and nothing is lost before. */
export function ClashCard({ clash, onChoose }: { clash: Clash; onChoose: (choices: Choices) => void }) {
  const { t } = useTranslation("listing")
  const { t: tCommon } = useTranslation("common")
  const language = useLanguage()
  const { document, choices: known } = useDesk()
  const [choices, setChoices] = useState<Choices>({})
  const asked = { t, tCommon, language, choices: known, documents: [document] }

  const textOf = (part: string, value: unknown): string => {
    if (value === undefined) return t("changes.gone")
    if (part.startsWith("packs[")) {
      const { name, amount } = value as ListingPack
      return [name.km, amount && formatMoney(amount, document.priced_in)].filter(Boolean).join(" · ")
    }
    if (part.startsWith("pictures[")) return (value as { alt: { km: string } }).alt.km || t("changes.nothing")
    const plain =
      part === "made_to_order" && value ? (value as { weekly_capacity: number }).weekly_capacity : value
    return valueText(part, plain as ListingValue, asked)
  }
  return (
    <section aria-labelledby="clash" className="grid gap-4 rounded-xl border-2 border-alarm bg-surface p-4">
      <div role="alert">
        <h2 id="clash" className="text-xl">
          {t("clash.title")}
        </h2>
        <p>{t("clash.text")}</p>
        {clash.by && <p className="text-sm text-muted">{t("clash.by", { name: clash.by })}</p>}
      </div>
      {clash.clashes.map(({ part, mine, theirs }) => (
        <fieldset key={part} className="grid gap-2">
          <legend className="mb-1 font-semibold">{fieldName(part, asked)}</legend>
          {(["mine", "theirs"] as const).map((one) => (
            <label
              key={one}
              className="flex items-start gap-3 rounded-lg border border-line p-3 has-checked:border-krama"
            >
              <input
                type="radio"
                name={`clash-${part}`}
                checked={(choices[part] ?? "mine") === one}
                onChange={() => setChoices((before) => ({ ...before, [part]: one }))}
                className="mt-1 size-5 shrink-0 accent-krama"
              />
              <span className="min-w-0 flex-1">
                <span className="block text-sm text-muted">{t(`clash.${one}`)}</span>
                <span className="whitespace-pre-line">{textOf(part, one === "mine" ? mine : theirs)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" onClick={() => onChoose(choices)} className="button button-buy">
        {t("clash.submit")}
      </button>
    </section>
  )
}
