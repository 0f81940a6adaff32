"use client"
import { useTranslation } from "@/i18n/messages-provider"
import type { AddressField } from "../schema-fields"

type Props = {
  field: Exclude<AddressField, "province" | "district">
  initial: string
  isWrong: boolean
  hasHint?: boolean
  isOptional?: boolean
  inputMode?: "tel"
  autoComplete: string
  maxLength: number
}

/** One text of the address with its label above, its hint, and its error right beneath. */
export function TextField({
  field,
  initial,
  isWrong,
  hasHint,
  isOptional,
  inputMode,
  autoComplete,
  maxLength,
}: Props) {
  const { t } = useTranslation("checkout")
  const described = [hasHint && `${field}-hint`, isWrong && `${field}-error`].filter(Boolean).join(" ")
  return (
    <div>
      <label htmlFor={field} className="mb-1 block font-semibold">
        {t(field)}
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
      {hasHint && (field === "phone" || field === "landmark") && (
        <p id={`${field}-hint`} className="mt-1 text-sm text-muted">
          {t(`${field}Hint`)}
        </p>
      )}
    </div>
  )
}
