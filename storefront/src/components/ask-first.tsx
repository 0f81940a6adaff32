import type { ReactNode } from "react"
import { breakable } from "@/i18n/server"

type Props = { name: ReactNode; text: string; isGrave?: boolean; children: ReactNode }

/** Opens into what is going to happen before it happens; works without scripts too. */
export function AskFirst({ name, text, isGrave = false, children }: Props) {
  return (
    <details>
      <summary
        className={`link inline-flex min-h-11 cursor-pointer items-center ${isGrave ? "text-alarm" : ""}`}
      >
        {name}
      </summary>
      <div className="mt-2 grid gap-3 rounded-md border border-line p-4">
        {text && <p>{breakable(text)}</p>}
        {children}
      </div>
    </details>
  )
}
