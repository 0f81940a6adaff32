type Props = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
  id?: string
  isLabelHidden?: boolean
}

/** A choice of a few. The browser's own control: it works by keyboard and screen reader everywhere. */
export function Choice({ label, value, options, onChoose, isLabelHidden = false }: Props) {
  return (
    <label className="txt-compact-small-plus flex flex-col gap-1 leading-relaxed">
      <span className={isLabelHidden ? "sr-only" : ""}>{label}</span>
      <select
        className="bg-ui-bg-field shadow-borders-base txt-compact-small focus-visible:shadow-borders-interactive-with-active h-8 rounded-md px-2 outline-none"
        value={value}
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
