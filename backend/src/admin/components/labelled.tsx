import { Input, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"

type Props = {
  label: string
  value: string
  onType: (value: string) => void
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
  hint,
  type = "text",
  isLong,
  isRequired,
  lang,
  inputMode,
}: Props) {
  const id = useId()
  const shared = {
    id,
    value,
    lang,
    required: isRequired,
    "aria-describedby": hint ? `${id}-hint` : undefined,
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
      {hint && (
        <span id={`${id}-hint`} className="txt-small text-ui-fg-subtle leading-relaxed">
          {hint}
        </span>
      )}
    </div>
  )
}
