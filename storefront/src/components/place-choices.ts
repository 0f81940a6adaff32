import { districtsOf, provinces } from "@ovop/gazetteer"
import type { Language } from "@ovop/i18n"
import type { PlaceChoice } from "./place-fields"

type Named = { code: string; nameKm: string; nameEn: string }

/** Provinces with their districts, named in one language. */
export function placeChoices(language: Language): PlaceChoice[] {
  const named = ({ code, nameKm, nameEn }: Named) => ({ code, name: language === "km" ? nameKm : nameEn })
  return provinces.map((province) => ({
    ...named(province),
    districts: districtsOf(province.code).map(named),
  }))
}
