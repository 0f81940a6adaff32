"use client"
import type { AddressFormState } from "@/address/address-fields"
import { type PlaceChoice, PlaceFields } from "@/components/place-fields"
import { useTranslation } from "@/i18n/messages-provider"
import { AddressTextField } from "./address-text-field"

type Props = AddressFormState & { places: readonly PlaceChoice[] }

/** An address in Cambodia, from the province to the landmark. */
export function HomeAddressFields({ textOf, isWrong, places }: Props) {
  const { t } = useTranslation("checkout")
  return (
    <>
      <PlaceFields
        key={`${textOf("province")} ${textOf("district")}`}
        places={places}
        initial={{ province: textOf("province"), district: textOf("district") }}
        wrong={{ province: isWrong("province"), district: isWrong("district") }}
      />
      <AddressTextField
        field="commune"
        initial={textOf("commune")}
        isWrong={isWrong("commune")}
        autoComplete="address-level3"
        maxLength={100}
      />
      <AddressTextField
        field="line"
        initial={textOf("line")}
        isWrong={isWrong("line")}
        autoComplete="street-address"
        maxLength={200}
      />
      <AddressTextField
        field="landmark"
        hint={t("landmarkHint")}
        initial={textOf("landmark")}
        isWrong={isWrong("landmark")}
        isOptional
        autoComplete="off"
        maxLength={200}
      />
    </>
  )
}
