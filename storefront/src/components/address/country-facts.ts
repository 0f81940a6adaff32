import { needsPostalCode, needsRegion, worldCountryCodes } from "@ovop/contracts"
import { byCountryName, countryName, type Language } from "@ovop/i18n"

/** A country with its name in the page's language and what its post asks for. */
export type CountryFacts = { code: string; name: string; needsRegion: boolean; needsPostalCode: boolean }

export const countryFacts = (code: string, language: Language): CountryFacts => ({
  code,
  name: countryName(code, language),
  needsRegion: needsRegion(code),
  needsPostalCode: needsPostalCode(code),
})

/** Every country that can be named in an address, Cambodia first, the others by name. */
export const countryChoices = (language: Language): CountryFacts[] =>
  ["kh", ...byCountryName(worldCountryCodes, language)].map((code) => countryFacts(code, language))
