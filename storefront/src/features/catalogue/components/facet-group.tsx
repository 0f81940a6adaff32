export type FacetOption = { name: string; value: string; label: string; count: string; isChosen: boolean }

/** More than these are folded away, but never one that is chosen. */
const SHOWN = 6

function Options({ options }: { options: readonly FacetOption[] }) {
  return (
    <ul>
      {options.map(({ name, value, label, count, isChosen }) => (
        <li key={`${name} ${value}`}>
          <label className="flex min-h-11 items-center gap-3 rounded-lg px-1 py-1 hover:bg-rice lg:min-h-9">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={isChosen}
              className="size-5 shrink-0 accent-krama"
            />
            <span className="min-w-0 flex-1">{label}</span>
            <span className="text-sm text-muted tabular-nums">{count}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

type Props = { title: string; showAll: string; options: readonly FacetOption[] }

/** The choices of one filter. It waits for nothing, because a reader without scripts needs it in its place. */
export function FacetGroup({ title, showAll, options }: Props) {
  if (options.length === 0) return null
  const chosen = options.filter(({ isChosen }, at) => isChosen || at < SHOWN)
  const folded = options.filter((option) => !chosen.includes(option))
  return (
    <fieldset className="border-t border-line py-4 lg:first-of-type:border-t-0 lg:first-of-type:pt-0">
      <legend className="contents">
        <span className="block font-semibold">{title}</span>
      </legend>
      <Options options={chosen} />
      {folded.length > 0 && (
        <details>
          <summary className="link inline-flex min-h-11 items-center px-1 text-sm">{showAll}</summary>
          <Options options={folded} />
        </details>
      )}
    </fieldset>
  )
}
