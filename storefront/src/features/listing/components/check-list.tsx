"use client"

type Props<V extends string | number> = {
  field: string
  legend: string
  hint?: string
  options: readonly { value: V; name: string }[]
  chosen: readonly V[]
  onChoose: (chosen: V[]) => void
  /** Short names stand three in a row. */
  isShort?: boolean
}

/** Any of several, each with the whole line for a target. */
export function CheckList<V extends string | number>(props: Props<V>) {
  const { field, legend, hint, options, chosen, onChoose, isShort = false } = props
  const toggled = (value: V, isOn: boolean) =>
    options.map((option) => option.value).filter((one) => (one === value ? isOn : chosen.includes(one)))
  return (
    <fieldset id={field} tabIndex={-1} className="outline-none" aria-describedby={hint && `${field}-hint`}>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint && (
        <p id={`${field}-hint`} className="mb-1 text-sm text-muted">
          {hint}
        </p>
      )}
      <div className={`grid gap-x-3 ${isShort ? "grid-cols-3 sm:grid-cols-4" : "sm:grid-cols-2"}`}>
        {options.map(({ value, name }) => (
          <label key={value} className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name={field}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => onChoose(toggled(value, event.target.checked))}
              className="size-5 shrink-0 accent-krama"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
