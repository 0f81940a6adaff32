import type { MedusaContainer } from "@medusajs/framework/types"

type Flow = {
  getFlow(): Node
  appendAction(action: string, to: string, handler: { invoke: () => never }): void
  run(options: {
    input: unknown
    throwOnError: boolean
  }): Promise<{ errors: { error?: { message?: string } }[] }>
}
export type FailableWorkflow = (container: MedusaContainer) => Flow

type Node = { action?: string; next?: Node | Node[] }

function lastAction(node: Node): string {
  const next = Array.isArray(node.next) ? node.next.at(-1) : node.next
  return next ? lastAction(next) : String(node.action)
}

/** Runs a workflow with one more step behind its last, which fails; throws unless that is what failed. */
export async function failLastStep(workflow: FailableWorkflow, container: MedusaContainer, input: unknown) {
  const flow = workflow(container)
  flow.appendAction("fail-at-the-end", lastAction(flow.getFlow()), {
    invoke: () => {
      throw new Error("failed on purpose")
    },
  })
  const { errors } = await flow.run({ input, throwOnError: false })
  const messages = errors.map(({ error }) => error?.message)
  if (!messages.includes("failed on purpose"))
    throw new Error(`Another step failed first: ${messages.join(", ")}`)
}
