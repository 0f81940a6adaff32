"use client"
import { useActionState, useState } from "react"
import { AbroadAddressFields } from "@/components/address/abroad-address-fields"
import type { CountryFacts } from "@/components/address/country-facts"
import { HomeAddressFields } from "@/components/address/home-address-fields"
import { RecipientFields } from "@/components/address/recipient-fields"
import { SelectField } from "@/components/form/select-field"
import type { PlaceChoice } from "@/components/place-fields"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { saveDelivery } from "../actions"
import { BUYER_KIND, type KeptField } from "../schema-fields"
import { DeliveryChoices, type DeliveryQuestion } from "./delivery-choices"
import type { FormState } from "./form-state"
import { GiftFields } from "./gift-fields"
import { RefusalSummary } from "./refusal-summary"

type Props = {
  /** What the basket already knows. */
  known: Partial<Record<KeptField, string>>
  country: CountryFacts
  places: readonly PlaceChoice[]
  questions: readonly DeliveryQuestion[]
  buyerKinds: readonly { value: string; name: string }[]
  /** Said above the prices: for which place they are. */
  pricedFor: string
}

/** The first step: who receives the goods, where, how each association sends them, and whether it is a gift. */
export function DeliveryForm({ known, country, places, questions, buyerKinds, pricedFor }: Props) {
  const { t } = useTranslation("checkout")
  const language = useLanguage()
  const [refusal, action, isPending] = useActionState(saveDelivery, null)
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const form: FormState = {
    textOf: (field) => refusal?.typed[field] ?? known[field] ?? "",
    isWrong: (field) => refusal?.fields.includes(field) ?? false,
  }
  const asked = questions.map((question) => ({
    ...question,
    chosen: refusal?.typed[question.field] ?? question.chosen,
  }))
  // Before scripts have arrived the address is always asked for, and not needed by the server for a pick-up.
  const isPosted = asked.some(({ field, options, chosen: first }) =>
    options.some((option) => option.value === (chosen[field] ?? first) && !option.isPickUp),
  )
  const isHome = country.code === "kh"
  return (
    <form action={action} noValidate>
      <RefusalSummary refusal={refusal} />
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="country" value={country.code} />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <section aria-labelledby="who" className="card grid gap-5 p-4 md:p-6">
          <h2 id="who" className="text-xl">
            {t("addressTitle")}
          </h2>
          {!isPosted && <p className="text-sm text-muted">{t("recipientOnly")}</p>}
          <RecipientFields {...form} isHome={isHome} />
          <div hidden={!isPosted} className={isPosted ? "grid gap-5" : undefined}>
            {isHome ? (
              <HomeAddressFields {...form} places={places} />
            ) : (
              <>
                <p>
                  <span className="block font-semibold">{t("country")}</span>
                  {country.name}
                </p>
                <AbroadAddressFields {...form} country={country} />
              </>
            )}
          </div>
        </section>
        <section aria-labelledby="how" className="card grid gap-5 p-4 md:p-6">
          {asked.length > 0 && (
            <div>
              <h2 id="how" className="text-xl">
                {t("deliveryTitle")}
              </h2>
              <p className="text-sm text-muted">{pricedFor}</p>
            </div>
          )}
          {asked.map((question) => (
            <DeliveryChoices
              key={`${question.associationId} ${question.chosen}`}
              question={question}
              isWrong={form.isWrong(question.field)}
              onChoose={(value) => setChosen((before) => ({ ...before, [question.field]: value }))}
            />
          ))}
          {asked.length > 0 && <GiftFields {...form} />}
          <SelectField
            name={BUYER_KIND}
            label={t("buyerKind.question")}
            hint={t("buyerKind.hint")}
            initial={form.textOf(BUYER_KIND)}
            options={buyerKinds}
          />
          <button type="submit" disabled={isPending} className="button button-buy">
            {isPending ? t("saving") : t("toReview")}
          </button>
        </section>
      </div>
    </form>
  )
}
