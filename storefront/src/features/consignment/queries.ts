import "server-only"
import type { Inbox, InboxState } from "@ovop/contracts"
import { cache } from "react"
import { askWorkspace } from "@/market"
import { DUE_STATES } from "./schema"

type Asked = { state?: InboxState; q?: string; before?: string }

/** What was sold, newest first. */
export const readInbox = (association_id: string, query: Asked) =>
  askWorkspace("readInbox", { params: { association_id }, query })

export type Due = { state: (typeof DUE_STATES)[number]; inbox: Inbox }[]

/** What waits for the association, state by state; nothing of it when a part could not be read. */
export async function readDue(association_id: string): Promise<Due | undefined> {
  const due = await Promise.all(
    DUE_STATES.map(async (state) => ({ state, inbox: await readInbox(association_id, { state }) })),
  )
  return due.every(
    (part): part is { state: Due[number]["state"]; inbox: { ok: true; data: Inbox } } => part.inbox.ok,
  )
    ? due.map(({ state, inbox }) => ({ state, inbox: inbox.data }))
    : undefined
}

/** One consignment in full, read once per request. */
export const readConsignment = cache((association_id: string, id: string) =>
  askWorkspace("readOwnConsignment", { params: { association_id, id } }),
)
