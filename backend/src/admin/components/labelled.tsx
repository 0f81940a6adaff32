import { Input, Label, Textarea } from "@medusajs/ui"
import { formatDate } from "@ovop/i18n"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { useIsRefused } from "./refused-fields"

type Props = {
  label: string
  value: string
  onType: (value: string) => void
  /** What the API calls it, so that a refusal is shown where it belongs. */
  field?: string
  hint?: string
  type?: "text" | "date"
  isLong?: boolean
  isRequired?: boolean
  lang?: "km" | "en"
  inputMode?: "decimal"
}

/** A field with its name and, where it needs one, a word of help. */
export function Labelled({
  label,
  value,
  onType,
  field,
  hint,
  type = "text",
  isLong,
  isRequired,
  lang,
  inputMode,
}: Props) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const id = useId()
  const isRefused = useIsRefused(field)
  // A browser writes a date in its own language and order, so it is read out once more in the reader's.
  const day = type === "date" && value ? formatDate(value, language) : undefined
  const help = [hint, day].filter(Boolean).join(" · ")
  const described = [help && `${id}-hint`, isRefused && `${id}-fault`].filter(Boolean).join(" ")
  const shared = {
    id,
    value,
    lang,
    required: isRequired,
    "aria-invalid": isRefused || undefined,
    "aria-describedby": described || undefined,
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
  }
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus" className="leading-relaxed">
        {label}
      </Label>
      {isLong ? (
        <Textarea {...shared} rows={3} className="leading-relaxed" />
      ) : (
        <Input {...shared} type={type} inputMode={inputMode} autoComplete="off" />
      )}
      {help && (
        <span id={`${id}-hint`} className="txt-small text-ui-fg-subtle leading-relaxed">
          {help}
        </span>
      )}
      {isRefused && (
        <span id={`${id}-fault`} className="txt-small text-ui-fg-error leading-relaxed">
          {t("shared.fieldRefused")}
        </span>
      )}
    </div>
  )
}
