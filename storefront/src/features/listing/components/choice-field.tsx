"use client"
import { useDesk } from "./desk-context"

type Props = {
  field: string
  label: string
  value: string
  /** The first is shown while nothing is chosen, where its value is empty. */
  options: readonly { value: string; name: string }[]
  onChoose: (value: string) => void
}

/** One of several. */
export function ChoiceField({ field, label, value, options, onChoose }: Props) {
  const fault = useDesk().faultOf(field)
  return (
    <div>
      <label htmlFor={field} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        id={field}
        name={field}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && `${field}-fault`}
        className="field"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {fault && (
        <p id={`${field}-fault`} className="mt-1 font-semibold text-alarm">
          {fault}
        </p>
      )}
    </div>
  )
}
