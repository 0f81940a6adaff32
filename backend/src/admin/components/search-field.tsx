import { useId } from "react"

type Props = {
  label: string
  hint: string
  value: string
  onType: (words: string) => void
  /** What the browser offers while somebody types. */
  offers?: readonly string[]
}

/**
 * A field to search by, which takes the room that is left in its row. The browser's own: the dashboard's holds a picture
 * that has no name.
 */
export function SearchField({ label, hint, value, onType, offers }: Props) {
  const id = useId()
  return (
    <label
      htmlFor={id}
      className="txt-compact-small-plus flex min-w-48 flex-1 flex-col gap-1 leading-relaxed"
    >
      {label}
      <input
        id={id}
        type="search"
        className="bg-ui-bg-field shadow-borders-base txt-compact-small placeholder:text-ui-fg-subtle focus-visible:shadow-borders-interactive-with-active h-8 rounded-md px-2 outline-none"
        value={value}
        placeholder={hint}
        autoComplete="off"
        list={offers && `${id}-offers`}
        onChange={(event) => onType(event.target.value)}
      />
      {offers && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </label>
  )
}
