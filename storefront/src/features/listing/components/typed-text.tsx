"use client"
import type { Language } from "@ovop/i18n"
import type { ReactNode } from "react"
import { useDesk } from "./desk-context"

type Props = {
  /** A path into the document: name, id and place of the fault. */
  field: string
  label: string
  mark?: ReactNode
  hint?: string
  value: string
  onType: (value: string) => void
  lang: Language
  maxLength: number
  /** More than one line. */
  isLong?: boolean
}

/** A text of a listing, with its label above, and what is wrong or wanted beneath. */
export function TypedText({ field, label, mark, hint, value, onType, lang, maxLength, isLong }: Props) {
  const fault = useDesk().faultOf(field)
  const described = [fault && `${field}-fault`, hint && `${field}-hint`].filter(Boolean).join(" ")
  const shared = {
    id: field,
    name: field,
    value,
    lang,
    maxLength,
    onChange: ({ target }: { target: { value: string } }) => onType(target.value),
    "aria-invalid": fault ? (true as const) : undefined,
    "aria-describedby": described || undefined,
    autoComplete: "off",
  }
  return (
    <div>
      <label htmlFor={field} className="mb-1 flex flex-wrap items-baseline gap-x-2 font-semibold">
        {label}
        {mark}
      </label>
      {isLong ? (
        <textarea {...shared} rows={4} className="field field-sizing-content min-h-32" />
      ) : (
        <input {...shared} type="text" className="field" />
      )}
      {fault && (
        <p id={`${field}-fault`} className="mt-1 font-semibold text-alarm">
          {fault}
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
