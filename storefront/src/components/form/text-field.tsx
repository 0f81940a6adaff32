"use client"
import { useField } from "./action-form"

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
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ")
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
        aria-describedby={described || undefined}
        className="field"
      />
      {error && (
        <p id={`${name}-error`} className="mt-1 font-semibold text-alarm">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${name}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
