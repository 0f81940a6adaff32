"use client"
import { useField } from "./action-form"

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

/** One of a few, with its label above and its hint beneath. */
export function SelectField({ name, id = name, label, hint, initial, options, autoComplete }: Props) {
  const { typed } = useField(name)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        key={typed ?? initial}
        defaultValue={typed ?? initial}
        {...(autoComplete ? { autoComplete } : {})}
        aria-describedby={hint && `${id}-hint`}
        className="field"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
