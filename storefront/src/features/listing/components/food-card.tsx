"use client"
import { allergenSchema } from "@ovop/contracts"
import { useTranslation } from "@/i18n/messages-provider"
import { CheckList } from "./check-list"
import { DeskCard } from "./desk-card"
import { useDesk } from "./desk-context"
import { EnglishMark } from "./english-mark"
import { TypedText } from "./typed-text"

/** What stands on a label of food. */
export function FoodCard() {
  const { t } = useTranslation("listing")
  const { document, change } = useDesk()
  const { ingredients } = document
  const set = (language: "km" | "en") => (value: string) =>
    change((before) => ({ ...before, ingredients: { ...before.ingredients, [language]: value } }))
  return (
    <DeskCard id="food" title={t("food.title")}>
      <TypedText
        field="ingredients.km"
        label={t("food.ingredients")}
        value={ingredients.km}
        onType={set("km")}
        lang="km"
        maxLength={1000}
      />
      <TypedText
        field="ingredients.en"
        label={t("food.ingredientsEn")}
        mark={<EnglishMark of={ingredients} />}
        value={ingredients.en}
        onType={set("en")}
        lang="en"
        maxLength={1000}
      />
      <CheckList
        field="allergens"
        legend={t("food.allergens")}
        options={allergenSchema.options.map((value) => ({ value, name: t(`food.allergen.${value}`) }))}
        chosen={document.allergens}
        onChoose={(allergens) => change((before) => ({ ...before, allergens }))}
      />
    </DeskCard>
  )
}
