"use client"
import { useRef, useState } from "react"
import { useEarlyChoice } from "@/components/form/use-early-choice"
import { useSelectDefault } from "@/components/form/use-select-default"
import { useTranslation } from "@/i18n/messages-provider"

export type PlaceChoice = { code: string; name: string; districts: readonly { code: string; name: string }[] }

type Props = {
  places: readonly PlaceChoice[]
  initial: { province: string; district: string }
  wrong: { province: boolean; district: boolean }
}

/**
 * Province, then its districts. Before scripts have arrived every district can be chosen, grouped by province, and
 * the server checks that the two belong together; when they arrive, what was chosen until then stands.
 */
export function PlaceFields({ places, initial, wrong }: Props) {
  const { t } = useTranslation("checkout")
  const districtField = useRef<HTMLSelectElement>(null)
  const [found, setFound] = useState<{ province: string; district: string }>()
  const [province, setProvince] = useState("")
  const provinceField = useEarlyChoice<HTMLSelectElement>(({ value }) => {
    setFound({ province: value, district: districtField.current?.value ?? "" })
    setProvince(value)
  })
  useSelectDefault(provinceField, initial.province)
  useSelectDefault(districtField, initial.district)
  const kept = found ?? initial
  const shown = found ? places.filter((place) => place.code === province) : places
  return (
    <>
      <div>
        <label htmlFor="province" className="mb-1 block font-semibold">
          {t("province")}
        </label>
        <select
          ref={provinceField}
          id="province"
          name="province"
          required
          autoComplete="address-level1"
          // Not controlled: after an action React resets the form, and only a default survives that.
          defaultValue={initial.province}
          onChange={(event) => setProvince(event.target.value)}
          aria-invalid={wrong.province || undefined}
          aria-describedby={wrong.province ? "province-error" : undefined}
          className="field"
        >
          <option value="">{t("provinceChoose")}</option>
          {places.map((place) => (
            <option key={place.code} value={place.code}>
              {place.name}
            </option>
          ))}
        </select>
        {wrong.province && (
          <p id="province-error" className="mt-1 font-semibold text-alarm">
            {t("field.province")}
          </p>
        )}
      </div>
      <div>
        <label htmlFor="district" className="mb-1 block font-semibold">
          {t("district")}
        </label>
        <select
          ref={districtField}
          id="district"
          name="district"
          required
          autoComplete="address-level2"
          key={province}
          defaultValue={!found || province === kept.province ? kept.district : ""}
          aria-invalid={wrong.district || undefined}
          aria-describedby={wrong.district ? "district-error" : undefined}
          className="field"
        >
          <option value="">{t("districtChoose")}</option>
          {shown.map((place) => (
            <optgroup key={place.code} label={place.name}>
              {place.districts.map((district) => (
                <option key={district.code} value={district.code}>
                  {district.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {wrong.district && (
          <p id="district-error" className="mt-1 font-semibold text-alarm">
            {t("field.district")}
          </p>
        )}
      </div>
    </>
  )
}
