"use client"
import type { ListingDocument } from "@ovop/contracts"
import { useId } from "react"
import { useTranslation } from "@/i18n/messages-provider"
import { returnListing } from "../actions"
import { ActForm, type OfListing } from "./act-form"

const FIELDS = [
  ["pictures", "pictures.title"],
  ["name.km", "words.name"],
  ["story.km", "words.story"],
  ["kind", "kind.kind"],
  ["ingredients.km", "food.ingredients"],
  ["lead_time_days", "selling.leadTime"],
] as const

/** Gives a listing back: what it is about, and what should be changed. */
export function ReturnForm({ of, document }: { of: OfListing; document: ListingDocument }) {
  const { t } = useTranslation("listing")
  const id = useId()
  const packs = document.packs.map((pack, at) => ({ value: `packs.${at}.amount`, name: pack.name.km }))
  return (
    <ActForm of={of} action={returnListing} submit={t("acts.returnSubmit")}>
      <div>
        <label htmlFor={`${id}-field`} className="mb-1 block font-semibold">
          {t("acts.returnField")}
        </label>
        <select id={`${id}-field`} name="field" className="field">
          <option value="">{t("acts.returnAll")}</option>
          {FIELDS.map(([value, name]) => (
            <option key={value} value={value}>
              {t(name)}
            </option>
          ))}
          {packs.map(({ value, name }) => (
            <option key={value} value={value}>
              {t("changes.pack", { name })}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-reason`} className="mb-1 block font-semibold">
          {t("acts.returnReason")}
        </label>
        <textarea id={`${id}-reason`} name="reason" required maxLength={500} rows={3} className="field" />
      </div>
    </ActForm>
  )
}
