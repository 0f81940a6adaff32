"use client"
import { useField } from "./action-form"
import { FieldNotes, notesOf } from "./field-notes"

type Props = {
  name: string
  /** Only where a page asks more than once. */
  id?: string
  label: string
  hint?: string
  initial?: string
  rows?: number
  maxLength: number
  isOptional?: boolean
  lang?: string
}

/** Several lines of text with their label above, their hint, and their error right beneath. */
export function TextAreaField({
  name,
  id = name,
  label,
  hint,
  initial = "",
  rows = 2,
  maxLength,
  isOptional,
  lang,
}: Props) {
  const { typed, error } = useField(name)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        required={!isOptional}
        defaultValue={typed ?? initial}
        lang={lang}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(id, { hint, error })}
        className="field"
      />
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}
