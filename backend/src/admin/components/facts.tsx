import type { ReactNode } from "react"

/** Names and values, side by side where there is room. */
export function Facts({ of }: { of: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="divide-y border-t">
      {of.map(([name, value]) => (
        <div key={name} className="grid grid-cols-1 gap-1 px-6 py-3 sm:grid-cols-[12rem_1fr]">
          <dt className="txt-small text-ui-fg-subtle leading-relaxed">{name}</dt>
          <dd className="txt-small min-w-0 break-words leading-relaxed">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
