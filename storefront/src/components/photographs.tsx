type Props = {
  sources: readonly string[]
  label: string
  /** What a photograph is called where it cannot be seen. */
  nameOf: (number: number) => string
}

/** Small squares side by side; each opens as it was taken. */
export function Photographs({ sources, label, nameOf }: Props) {
  return (
    <ul aria-label={label} className="grid grid-cols-3 gap-2 sm:grid-cols-4">
      {sources.map((source, at) => (
        <li key={source}>
          <a href={source} target="_blank" rel="noopener" className="block rounded-lg">
            <img
              src={source}
              alt={nameOf(at + 1)}
              loading="lazy"
              decoding="async"
              className="aspect-square w-full rounded-lg bg-rice object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
