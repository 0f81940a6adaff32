import type { SavedAddress } from "@ovop/contracts"
import { addressFields } from "@/address/address-fields"
import { knownAddress } from "@/address/known-address"
import { countryChoices } from "@/components/address/country-facts"
import { ActionForm } from "@/components/form/action-form"
import { placeChoices } from "@/components/place-choices"
import { getT } from "@/i18n/server"
import { keepAddress } from "../actions"
import { BookFields } from "./book-fields"

export async function AddressForm({ edited }: { edited: SavedAddress | undefined }) {
  const { t, language } = await getT("account")
  const { t: tCheckout } = await getT("checkout")
  return (
    <ActionForm
      action={keepAddress}
      submit={t("saveAddress")}
      waiting={t("sending")}
      errorSummary={t("errorSummary")}
      errors={Object.fromEntries(addressFields.map((field) => [field, tCheckout(`field.${field}`)]))}
    >
      <input type="hidden" name="locale" value={language} />
      {edited && <input type="hidden" name="id" value={edited.id} />}
      <BookFields
        countries={countryChoices(language)}
        places={placeChoices(language)}
        known={edited ? { ...knownAddress(edited.address), country: edited.address.country_code } : {}}
      />
      <label className="inline-flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="is_default"
          defaultChecked={edited?.is_default}
          className="size-5 shrink-0 accent-krama"
        />
        {t("makeUsual")}
      </label>
    </ActionForm>
  )
}
