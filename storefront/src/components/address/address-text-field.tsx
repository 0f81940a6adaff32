"use client"
import type { AddressField } from "@/address/address-fields"
import { useTranslation } from "@/i18n/messages-provider"

type Props = {
  field: Exclude<AddressField, "province" | "district">
  /** What stands above it, where that differs with the country. */
  label?: string
  hint?: string
  initial: string
  isWrong: boolean
  isOptional?: boolean
  inputMode?: "tel"
  autoComplete: string
  maxLength: number
}

/** One text of the address with its label above, its error right beneath, and its hint. */
export function AddressTextField({
  field,
  label,
  hint,
  initial,
  isWrong,
  isOptional,
  inputMode,
  autoComplete,
  maxLength,
}: Props) {
  const { t } = useTranslation("checkout")
  const described = [hint && `${field}-hint`, isWrong && `${field}-error`].filter(Boolean).join(" ")
  return (
    <div>
      <label htmlFor={field} className="mb-1 block font-semibold">
        {label ?? t(field)}
      </label>
      <input
        id={field}
        name={field}
        type={inputMode ?? "text"}
        inputMode={inputMode ?? "text"}
        autoComplete={autoComplete}
        maxLength={maxLength}
        required={!isOptional}
        defaultValue={initial}
        aria-invalid={isWrong || undefined}
        aria-describedby={described || undefined}
        className="field"
      />
      {isWrong && (
        <p id={`${field}-error`} className="mt-1 font-semibold text-alarm">
          {t(`field.${field}`)}
        </p>
      )}
      {hint && (
        <p id={`${field}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
