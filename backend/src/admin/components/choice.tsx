type Props = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
  /** Whether the empty value is no answer. */
  isRequired?: boolean
}

/** A choice of a few. The browser's own control: it works by keyboard and screen reader everywhere. */
export function Choice({ label, value, options, onChoose, isRequired }: Props) {
  return (
    <label className="txt-compact-small-plus flex flex-col gap-1 leading-relaxed">
      <span>{label}</span>
      <select
        className="bg-ui-bg-field shadow-borders-base txt-compact-small focus-visible:shadow-borders-interactive-with-active h-8 rounded-md px-2 outline-none"
        value={value}
        required={isRequired}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
