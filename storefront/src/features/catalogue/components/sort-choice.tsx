"use client"

type Props = {
  formId: string
  label: string
  value: string
  usual: string
  options: { value: string; name: string }[]
}

/** Belongs to the form of filters, so that sorting keeps them and they keep the sorting. */
export function SortChoice({ formId, label, value, usual, options }: Props) {
  return (
    <label className="flex min-w-0 items-center gap-2">
      <span className="text-sm text-muted max-sm:sr-only">{label}</span>
      <select
        form={formId}
        name="sort"
        defaultValue={value}
        data-usual={usual}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
        className="field w-auto min-w-0 py-1 pe-8"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
