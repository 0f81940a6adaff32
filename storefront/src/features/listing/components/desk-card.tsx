import type { ReactNode } from "react"

type Props = { id: string; title: string; text?: string; children: ReactNode }

/** One subject of a listing to a card. Its heading can be jumped to. */
export function DeskCard({ id, title, text, children }: Props) {
  return (
    <section aria-labelledby={`${id}-title`} className="card grid content-start gap-4 p-4 md:p-6">
      <div>
        <h2 id={`${id}-title`} tabIndex={-1} className="text-xl outline-none">
          {title}
        </h2>
        {text && <p className="text-sm text-muted">{text}</p>}
      </div>
      {children}
    </section>
  )
}
