"use client"
import { useField } from "./action-form"
import { FieldNotes, notesOf } from "./field-notes"

type Props = {
  name: string
  label: string
  hint?: string | undefined
  initial?: string
  type?: "text" | "email" | "tel" | "date"
  /** Which keys a telephone shows, where digits are typed and letters are not. */
  inputMode?: "numeric" | "decimal"
  autoComplete: string
  maxLength: number
  isOptional?: boolean
}

/** One line of text with its label above, its hint, and its error right beneath. */
export function TextField({
  name,
  label,
  hint,
  initial = "",
  type = "text",
  inputMode,
  autoComplete,
  maxLength,
  isOptional,
}: Props) {
  const { typed, error } = useField(name)
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={name}
        name={name}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        autoCapitalize={autoComplete === "username" ? "none" : undefined}
        spellCheck={autoComplete === "username" ? false : undefined}
        maxLength={maxLength}
        required={!isOptional}
        defaultValue={typed ?? initial}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(name, { hint, error })}
        className="field"
      />
      <FieldNotes id={name} hint={hint} error={error} />
    </div>
  )
}
