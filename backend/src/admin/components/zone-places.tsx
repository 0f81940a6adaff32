import { XMarkMini } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { Choice } from "./choice"
import { Ticked } from "./ticked"
import { useCountries } from "./use-countries"
import { useProvinces } from "./use-provinces"
import type { ZoneDraft } from "./zone-draft"

type Places = Pick<ZoneDraft, "countries" | "provinces">
type Props = { places: Places; onChange: (places: Places) => void }

/** The provinces of a zone in Cambodia, to tick. */
function Provinces({ places, onChange }: Props) {
  const { t } = useTranslation("ovop")
  const { options } = useProvinces()
  const tick = (code: string, isTicked: boolean) => {
    const kept = places.provinces.filter((other) => other !== code)
    onChange({ ...places, provinces: isTicked ? [...kept, code].sort() : kept })
  }
  return (
    <fieldset>
      <legend className="txt-compact-small-plus pb-2 leading-relaxed">{t("zones.provinces")}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-4">
        {options.map(({ value, label }) => (
          <Ticked
            key={value}
            label={label}
            isTicked={places.provinces.includes(value)}
            onTick={(isTicked) => tick(value, isTicked)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** The countries of a zone abroad: those it has, each with the way out, and a choice of one more. */
function Countries({ places, onChange }: Props) {
  const { t } = useTranslation("ovop")
  const { options, nameOf } = useCountries()
  const { countries } = places
  const name = useId()
  return (
    <div className="flex flex-col gap-3">
      <span id={name} className="txt-compact-small-plus leading-relaxed">
        {t("zones.countries")}
      </span>
      <ul aria-labelledby={name} className="flex flex-wrap gap-2">
        {countries.map((code) => (
          <li key={code}>
            <Button
              size="small"
              variant="secondary"
              type="button"
              onClick={() => onChange({ ...places, countries: countries.filter((other) => other !== code) })}
            >
              {nameOf(code)}
              <span className="sr-only">{t("features.remove")}</span>
              <XMarkMini aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <Choice
        label={t("zones.addCountry")}
        value=""
        options={[
          { value: "", label: t("zones.chooseCountry") },
          ...options.filter(({ value }) => !countries.includes(value)),
        ]}
        onChoose={(code) => code && onChange({ ...places, countries: [...countries, code] })}
      />
    </div>
  )
}

/** Where a zone reaches. A zone is at home or abroad for good: one without places is abroad, where new ones come. */
export function ZonePlaces({ isAtHome, ...props }: Props & { isAtHome: boolean }) {
  return isAtHome ? <Provinces {...props} /> : <Countries {...props} />
}
