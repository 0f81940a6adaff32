"use client"
import { useRef } from "react"
import { useField } from "./action-form"
import { FieldNotes, notesOf } from "./field-notes"
import { useSelectDefault } from "./use-select-default"

type Props = {
  name: string
  /** Only where a page asks more than once. */
  id?: string
  label: string
  hint?: string
  initial: string
  /** A name in another language says which. */
  options: readonly { value: string; name: string; lang?: string }[]
  autoComplete?: string
}

/** One of a few, with its label above and its error and hint beneath. */
export function SelectField({ name, id = name, label, hint, initial, options, autoComplete }: Props) {
  const { typed, error } = useField(name)
  const field = useRef<HTMLSelectElement>(null)
  const shown = typed ?? initial
  useSelectDefault(field, shown)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        ref={field}
        id={id}
        name={name}
        defaultValue={shown}
        {...(autoComplete ? { autoComplete } : {})}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(id, { hint, error })}
        className="field"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}
