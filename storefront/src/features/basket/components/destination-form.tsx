"use client"
import { useActionState, useState, useSyncExternalStore } from "react"
import { useEarlyChoice } from "@/components/form/use-early-choice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { chooseDestination } from "../actions"

type Choice = { code: string; name: string }
type Props = {
  countries: readonly Choice[]
  provinces: readonly Choice[]
  chosen: { country: string; province: string }
}

const never = () => () => {}

/** Where the basket goes, asked early: prices of delivery and goods that may not travel show before the address. */
export function DestinationForm({ countries, provinces, chosen }: Props) {
  const { t } = useTranslation("basket")
  const messageOf = useErrorMessage()
  const [result, action, isPending] = useActionState(chooseDestination, null)
  const [country, setCountry] = useState(chosen.country)
  const field = useEarlyChoice<HTMLSelectElement>(({ value }) => setCountry(value))
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <form action={action} className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      <div>
        <label htmlFor="destination-country" className="mb-1 block font-semibold">
          {t("destinationCountry")}
        </label>
        <select
          ref={field}
          id="destination-country"
          name="country"
          key={chosen.country}
          defaultValue={chosen.country}
          onChange={(event) => setCountry(event.target.value)}
          className="field"
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div hidden={hasScripts && country !== "kh"}>
        <label htmlFor="destination-province" className="mb-1 block font-semibold">
          {t("destinationProvince")}
        </label>
        <select
          id="destination-province"
          name="province"
          key={chosen.province}
          defaultValue={chosen.province}
          className="field"
        >
          <option value="">{t("destinationProvinceChoose")}</option>
          {provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" disabled={isPending} className="button button-quiet">
        {isPending ? t("destinationShowing") : t("destinationShow")}
      </button>
      {result && !result.ok && (
        <p role="alert" className="font-semibold text-alarm sm:col-span-3">
          {messageOf(result.code)}
        </p>
      )}
    </form>
  )
}
