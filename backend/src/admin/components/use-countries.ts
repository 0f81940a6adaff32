import { useLanguage } from "../i18n/use-language"
import { useRead } from "../market/use-market"

/** Countries in the reader's language and order. The API names them, since browsers know none by its Khmer name. */
export function useCountries() {
  const language = useLanguage()
  const { data } = useRead("listCountries", { query: { locale: language } })
  const options = (data?.countries ?? []).map(({ code, name }) => ({ value: code, label: name }))
  const nameOf = (code: string) =>
    options.find((option) => option.value === code)?.label ?? code.toUpperCase()
  return { options, nameOf }
}
