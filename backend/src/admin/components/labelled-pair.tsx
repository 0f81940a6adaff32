import { useTranslation } from "react-i18next"
import { Labelled } from "./labelled"

type Words = { km: string; en: string }
type Props = {
  label: string
  value: Words
  onType: (value: Words) => void
  /** What the API calls it; `.km` or `.en` follows. */
  field: string
  isLong?: boolean
}

/** One text in Khmer and in English; both have to be there. */
export function LabelledPair({ label, value, onType, field, isLong }: Props) {
  const { t } = useTranslation("ovop")
  return (["km", "en"] as const).map((language) => (
    <Labelled
      key={language}
      label={`${label} ${t(language === "km" ? "shared.khmer" : "shared.english")}`}
      value={value[language]}
      onType={(text) => onType({ ...value, [language]: text })}
      field={`${field}.${language}`}
      lang={language}
      isLong={isLong}
      isRequired
    />
  ))
}
