import { Checkbox, Label } from "@medusajs/ui"
import { countryName } from "@ovop/i18n"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { Labelled } from "./labelled"
import { useProvinces } from "./use-provinces"
import type { ZoneDraft } from "./zone-draft"

type Places = Pick<ZoneDraft, "countries" | "provinces">
type Props = { places: Places; onChange: (places: Places) => void }

const isCode = (code: string) => /^[a-z]{2}$/.test(code)

/** The provinces of a zone in Cambodia, to tick. */
function Provinces({ places, onChange }: Props) {
  const { t } = useTranslation("ovop")
  const { options } = useProvinces()
  const field = useId()
  const tick = (code: string, isTicked: boolean) => {
    const kept = places.provinces.filter((other) => other !== code)
    onChange({ ...places, provinces: isTicked ? [...kept, code].sort() : kept })
  }
  return (
    <fieldset>
      <legend className="txt-compact-small-plus pb-2 leading-relaxed">{t("zones.provinces")}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-4">
        {options.map(({ value, label }) => (
          <div key={value} className="flex items-center gap-2">
            <Checkbox
              id={field + value}
              checked={places.provinces.includes(value)}
              onCheckedChange={(checked) => tick(value, checked === true)}
            />
            <Label htmlFor={field + value} className="leading-relaxed">
              {label}
            </Label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** The countries of a zone abroad, by code, with their names to check what was typed. */
function Countries({ places, onChange }: Props) {
  const { t } = useTranslation("ovop")
  const [typed, setTyped] = useState(places.countries.join(" "))
  const type = (text: string) => {
    setTyped(text)
    onChange({
      ...places,
      countries: [
        ...new Set(
          text
            .toLowerCase()
            .split(/[\s,]+/)
            .filter(Boolean),
        ),
      ],
    })
  }
  // Browsers know no country by its Khmer name.
  const names = places.countries.map((code) => (isCode(code) ? countryName(code, "en") : `${code}?`))
  return (
    <Labelled
      label={t("zones.countries")}
      hint={t("zones.countriesHint", { names: names.join(" · ") })}
      value={typed}
      onType={type}
      isLong
    />
  )
}

/** Where a zone reaches. */
export function ZonePlaces(props: Props) {
  return props.places.countries.length > 0 || props.places.provinces.length === 0 ? (
    <Countries {...props} />
  ) : (
    <Provinces {...props} />
  )
}
