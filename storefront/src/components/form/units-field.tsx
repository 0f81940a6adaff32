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
  isOptional?: boolean
  /** Asked for alone on its page: the phone's keyboard opens at once. */
  isFirst?: boolean
}

/** A whole number, by the keyboard of numbers; Khmer digits count as well. */
export function UnitsField({ name, id = name, label, hint, initial = "", isOptional, isFirst }: Props) {
  const { typed, error } = useField(name)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        required={!isOptional}
        // biome-ignore lint/a11y/noAutofocus: the page asks for this one number and nothing else comes before it.
        autoFocus={isFirst}
        defaultValue={typed ?? initial}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(id, { hint, error })}
        className="field text-xl font-semibold"
      />
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}
