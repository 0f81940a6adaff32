"use client"
import type { AddressFormState } from "@/address/address-fields"
import { useTranslation } from "@/i18n/messages-provider"
import { AddressTextField } from "./address-text-field"
import type { CountryFacts } from "./country-facts"

type Props = AddressFormState & { country: CountryFacts }

/** An address in another country; what the country's post can do without is optional. */
export function AbroadAddressFields({ textOf, isWrong, country }: Props) {
  const { t } = useTranslation("checkout")
  return (
    <>
      <AddressTextField
        field="line"
        label={t("lineAbroad")}
        initial={textOf("line")}
        isWrong={isWrong("line")}
        autoComplete="address-line1"
        maxLength={200}
      />
      <AddressTextField
        field="line_2"
        initial={textOf("line_2")}
        isWrong={isWrong("line_2")}
        isOptional
        autoComplete="address-line2"
        maxLength={200}
      />
      <AddressTextField
        field="city"
        initial={textOf("city")}
        isWrong={isWrong("city")}
        autoComplete="address-level2"
        maxLength={100}
      />
      <AddressTextField
        field="region"
        label={t(country.needsRegion ? "region" : "regionOptional")}
        initial={textOf("region")}
        isWrong={isWrong("region")}
        isOptional={!country.needsRegion}
        autoComplete="address-level1"
        maxLength={100}
      />
      <AddressTextField
        field="postal_code"
        label={t(country.needsPostalCode ? "postal_code" : "postalCodeOptional")}
        initial={textOf("postal_code")}
        isWrong={isWrong("postal_code")}
        isOptional={!country.needsPostalCode}
        autoComplete="postal-code"
        maxLength={20}
      />
    </>
  )
}
