"use client"
import { useField } from "./action-form"

type Props = {
  name: string
  label: string
  hint?: string
  initial: string
  /** A name in another language says which. */
  options: readonly { value: string; name: string; lang?: string }[]
  autoComplete?: string
}

/** One of a few, with its label above and its hint beneath. */
export function SelectField({ name, label, hint, initial, options, autoComplete }: Props) {
  const { typed } = useField(name)
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        id={name}
        name={name}
        key={typed ?? initial}
        defaultValue={typed ?? initial}
        {...(autoComplete ? { autoComplete } : {})}
        aria-describedby={hint && `${name}-hint`}
        className="field"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${name}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
