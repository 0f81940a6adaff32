"use client"
import { useField } from "@/components/form/action-form"

type Props = {
  name: "code" | "second_factor"
  /** Only where a page asks twice. */
  id?: string
  label: string
  maxLength: number
}

/** A code from a message or an app: big digits, the telephone's number keys, filled in by the phone where it can. */
export function CodeField({ name, id = name, label, maxLength }: Props) {
  const { error } = useField(name)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="text"
        // A recovery code has letters too.
        inputMode={name === "code" ? "numeric" : "text"}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={maxLength}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className="field text-xl tabular-nums"
      />
      {error && (
        <p id={`${id}-error`} className="mt-1 font-semibold text-alarm">
          {error}
        </p>
      )}
    </div>
  )
}
