"use client"
import { useField } from "./action-form"
import { FieldNotes, notesOf } from "./field-notes"

type Props = {
  name: string
  /** Only where a page asks more than once. */
  id?: string
  label: string
  initial?: string | undefined
  /** A proper name stays as it is written, whatever the page's language. */
  options: readonly { value: string; name: string; isName?: boolean }[]
}

/** One of a few, each a row that a thumb finds; what can be chosen is seen without opening anything. */
export function ChoiceField({ name, id = name, label, initial, options }: Props) {
  const { typed, error } = useField(name)
  const chosen = typed ?? initial
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={notesOf(id, { error })}>
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="grid gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-12 items-center gap-3 rounded-xl border-[1.5px] border-line bg-surface px-4 py-1.5 hover:border-ink has-checked:border-krama has-checked:bg-rice has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-krama"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
              required
              className="size-5 shrink-0 accent-krama outline-none"
            />
            <span className="min-w-0" translate={option.isName ? "no" : undefined}>
              {option.name}
            </span>
          </label>
        ))}
      </div>
      <FieldNotes id={id} error={error} />
    </fieldset>
  )
}
