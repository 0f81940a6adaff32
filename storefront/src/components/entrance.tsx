import type { ReactNode } from "react"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable } from "@/i18n/server"

type Props = { title: string; text?: string; children: ReactNode; below?: ReactNode }

/** The frame of every page on the way into an account: one card, one task. */
export function Entrance({ title, text, children, below }: Props) {
  return (
    <div className="page-width max-w-xl py-8">
      <h1 className="text-3xl">{title}</h1>
      {text && <p className="mt-2">{breakable(text)}</p>}
      <ClientMessages of={["common"]}>
        <div className="card mt-5 grid gap-4 p-4 md:p-6">{children}</div>
      </ClientMessages>
      {below && <div className="mt-5 grid gap-1">{below}</div>}
    </div>
  )
}
