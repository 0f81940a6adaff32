"use client"
import { useActionState } from "react"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { saveDelivery } from "../actions"
import type { AddressField } from "../schema-fields"
import { DeliveryChoices, type DeliveryQuestion } from "./delivery-choices"
import { type PlaceChoice, PlaceFields } from "./place-fields"
import { RefusalSummary } from "./refusal-summary"
import { TextField } from "./text-field"

type Props = {
  /** What the basket already knows about the address. */
  known: Partial<Record<AddressField, string>>
  places: readonly PlaceChoice[]
  questions: readonly DeliveryQuestion[]
}

/** The first step: who receives the goods, where, and how each association sends them. */
export function DeliveryForm({ known, places, questions }: Props) {
  const { t } = useTranslation("checkout")
  const language = useLanguage()
  const [refusal, action, isPending] = useActionState(saveDelivery, null)
  const textOf = (field: AddressField) => refusal?.typed[field] ?? known[field] ?? ""
  const isWrong = (field: string) => refusal?.fields.includes(field) ?? false
  const asked = questions.map((question) => ({
    ...question,
    chosen: refusal?.typed[question.field] ?? question.chosen,
  }))
  return (
    <form action={action} noValidate>
      <RefusalSummary refusal={refusal} />
      <input type="hidden" name="locale" value={language} />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <section aria-labelledby="who" className="card grid gap-5 p-4 md:p-6">
          <h2 id="who" className="text-xl">
            {t("addressTitle")}
          </h2>
          <TextField
            field="name"
            initial={textOf("name")}
            isWrong={isWrong("name")}
            autoComplete="name"
            maxLength={100}
          />
          <TextField
            field="phone"
            initial={textOf("phone")}
            isWrong={isWrong("phone")}
            hasHint
            inputMode="tel"
            autoComplete="tel"
            maxLength={30}
          />
          <PlaceFields
            key={`${textOf("province")} ${textOf("district")}`}
            places={places}
            initial={{ province: textOf("province"), district: textOf("district") }}
            wrong={{ province: isWrong("province"), district: isWrong("district") }}
          />
          <TextField
            field="line"
            initial={textOf("line")}
            isWrong={isWrong("line")}
            autoComplete="street-address"
            maxLength={200}
          />
          <TextField
            field="landmark"
            initial={textOf("landmark")}
            isWrong={isWrong("landmark")}
            hasHint
            isOptional
            autoComplete="off"
            maxLength={200}
          />
        </section>
        <section aria-labelledby="how" className="card grid gap-5 p-4 md:p-6">
          <h2 id="how" className="text-xl">
            {t("deliveryTitle")}
          </h2>
          {asked.map((question) => (
            <DeliveryChoices
              key={`${question.associationId} ${question.chosen}`}
              question={question}
              isWrong={isWrong(question.field)}
            />
          ))}
          <button type="submit" disabled={isPending} className="button button-buy">
            {isPending ? t("saving") : t("toReview")}
          </button>
        </section>
      </div>
    </form>
  )
}
