import { provinces } from "@ovop/gazetteer"
import { useLanguage } from "../i18n/use-language"

/** The provinces in the reader's language, for choosing and for reading. */
export function useProvinces() {
  const language = useLanguage()
  const options = provinces.map((province) => ({
    value: province.code,
    label: language === "km" ? province.nameKm : province.nameEn,
  }))
  const nameOf = (code: string) => options.find((option) => option.value === code)?.label ?? code
  return { options, nameOf }
}
