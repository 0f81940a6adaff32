"use client"
import { useState } from "react"
import type { AddressField, AddressFormState } from "@/address/address-fields"
import { AbroadAddressFields } from "@/components/address/abroad-address-fields"
import type { CountryFacts } from "@/components/address/country-facts"
import { HomeAddressFields } from "@/components/address/home-address-fields"
import { RecipientFields } from "@/components/address/recipient-fields"
import { useFields } from "@/components/form/action-form"
import { useEarlyChoice } from "@/components/form/use-early-choice"
import type { PlaceChoice } from "@/components/place-fields"
import { useTranslation } from "@/i18n/messages-provider"

type Props = {
  countries: readonly CountryFacts[]
  places: readonly PlaceChoice[]
  /** What stands in the fields before anybody types. */
  known: Partial<Record<AddressField | "country", string>>
}

/**
 * The country, and the fields that its addresses have. Before scripts have arrived the form comes back with the
 * fields of the country that was sent.
 */
export function BookFields({ countries, places, known }: Props) {
  const { t } = useTranslation("checkout")
  const fieldOf = useFields()
  const textOf = (field: AddressField | "country") => fieldOf(field).typed ?? known[field] ?? ""
  const form: AddressFormState = { textOf, isWrong: (field) => fieldOf(field).error !== undefined }
  const sent = textOf("country") || "kh"
  const [code, setCode] = useState(sent)
  const field = useEarlyChoice<HTMLSelectElement>(({ value }) => setCode(value))
  const country = countries.find((choice) => choice.code === code)
  const isHome = !country || country.code === "kh"
  return (
    <>
      <div>
        <label htmlFor="country" className="mb-1 block font-semibold">
          {t("country")}
        </label>
        <select
          ref={field}
          id="country"
          name="country"
          autoComplete="country"
          key={sent}
          // Not controlled: after an action React resets the form, and only a default survives that.
          defaultValue={sent}
          onChange={(event) => setCode(event.target.value)}
          className="field"
        >
          {countries.map((choice) => (
            <option key={choice.code} value={choice.code}>
              {choice.name}
            </option>
          ))}
        </select>
      </div>
      <RecipientFields {...form} isHome={isHome} />
      {isHome ? (
        <HomeAddressFields {...form} places={places} />
      ) : (
        <AbroadAddressFields {...form} country={country} />
      )}
    </>
  )
}
