import type { ReactNode } from "react"
import { breakable } from "@/i18n/server"

type Props = { id: string; title: string; text?: string; children: ReactNode }

/** One task to a card, with its heading and what it is for. */
export function CardSection({ id, title, text, children }: Props) {
  return (
    <section aria-labelledby={id} className="card grid content-start gap-4 p-4 md:p-6">
      <div>
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {text && <p className="text-sm text-muted">{breakable(text)}</p>}
      </div>
      {children}
    </section>
  )
}
