import type { ReactNode } from "react"

type Props = { name: ReactNode; children: ReactNode; strong?: boolean; quiet?: boolean; ruled?: boolean }

/** A name and an amount on one line of a `<dl>`, the amount at the end. */
export function AmountRow({ name, children, strong = false, quiet = false, ruled = false }: Props) {
  const weight = strong ? "text-lg font-semibold" : quiet ? "text-sm text-muted" : ""
  return (
    <div
      className={`flex flex-wrap items-baseline justify-between gap-x-4 py-1 ${weight} ${ruled ? "mt-2 border-t border-line pt-2" : ""}`}
    >
      <dt>{name}</dt>
      <dd className="ms-auto text-end">{children}</dd>
    </div>
  )
}
