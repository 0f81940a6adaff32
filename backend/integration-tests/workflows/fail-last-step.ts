import type { MedusaContainer } from "@medusajs/framework/types"
import { watchLock } from "./watch-lock"

type Handler = { invoke: () => never }
type Flow = {
  getFlow(): Node
  appendAction(action: string, to: string, handler: Handler): void
  insertActionBefore(existing: string, action: string, handler: Handler): void
  run(options: {
    input: unknown
    throwOnError: boolean
    events?: object
  }): Promise<{ errors: { error?: { message?: string } }[]; result?: unknown }>
}
export type FailableWorkflow = (container: MedusaContainer) => Flow

type Node = { action?: string; next?: Node | Node[] }

const RELEASE = "release-lock-step"

function lastAction(node: Node): string {
  const next = Array.isArray(node.next) ? node.next.at(-1) : node.next
  return next ? lastAction(next) : String(node.action)
}

/**
 * Runs a workflow with one more step behind its last, which fails; where it works under a lock, before it gives the
 * lock back. Throws unless that is what failed. Returns the steps that were undone without the lock they were done under.
 */
export async function failLastStep(workflow: FailableWorkflow, container: MedusaContainer, input: unknown) {
  const flow = workflow(container)
  const last = lastAction(flow.getFlow())
  const fail = {
    invoke: () => {
      throw new Error("failed on purpose")
    },
  }
  if (last === RELEASE) flow.insertActionBefore(RELEASE, "fail-at-the-end", fail)
  else flow.appendAction("fail-at-the-end", last, fail)
  const { late, events } = watchLock()
  const { errors } = await flow.run({ input, throwOnError: false, events })
  const messages = errors.map(({ error }) => error?.message)
  if (!messages.includes("failed on purpose"))
    throw new Error(`Another step failed first: ${messages.join(", ")}`)
  return late
}
