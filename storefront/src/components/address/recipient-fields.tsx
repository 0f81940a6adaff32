"use client"
import type { AddressFormState } from "@/address/address-fields"
import { useTranslation } from "@/i18n/messages-provider"
import { AddressTextField } from "./address-text-field"

type Props = AddressFormState & { isHome: boolean }

/** Who receives, and the number that the carrier calls. */
export function RecipientFields({ textOf, isWrong, isHome }: Props) {
  const { t } = useTranslation("checkout")
  return (
    <>
      <AddressTextField
        field="name"
        initial={textOf("name")}
        isWrong={isWrong("name")}
        autoComplete="name"
        maxLength={100}
      />
      <AddressTextField
        field="phone"
        hint={t(isHome ? "phoneHint" : "phoneAbroadHint")}
        initial={textOf("phone")}
        isWrong={isWrong("phone")}
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
      />
    </>
  )
}
