"use client"
import { useField } from "./action-form"
import { FieldNotes, notesOf } from "./field-notes"

type Props = { name: string; label: string; initial?: string; isOptional?: boolean }

/** A calendar day, chosen with the phone's own calendar. */
export function DayField({ name, label, initial = "", isOptional }: Props) {
  const { typed, error } = useField(name)
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={name}
        name={name}
        type="date"
        required={!isOptional}
        defaultValue={typed ?? initial}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(name, { error })}
        className="field"
      />
      <FieldNotes id={name} error={error} />
    </div>
  )
}
