import { DistributedTransaction, TransactionOrchestrator } from "@medusajs/framework/orchestration"

type Load = (modelId: string, ...rest: unknown[]) => Promise<unknown>
type Flow = {
  state: string
  hasAsyncSteps: boolean
  _v: number
  steps: Record<string, { definition?: { store?: boolean } }>
}
type Execution = { getFlow(): Flow; saveCheckpoint(...given: unknown[]): Promise<unknown> }
type Journal = { loadTransaction: Load; prototype: Execution }
type Known = { getWorkflowOptions(modelId: string): { store?: boolean } | undefined }

/**
 * Core asks its journal of workflows in the database whenever one begins, and whenever one begins inside another,
 * whether it was begun before. Most are never written there, so most of these questions have one answer; a basket
 * asked some sixty of them on its way to an order. Only what is stored is asked for.
 */
function askForStoredWorkflowsOnly(journal: Journal): void {
  const known = TransactionOrchestrator as unknown as Known
  const load = journal.loadTransaction.bind(journal) as Load
  journal.loadTransaction = async (modelId, ...rest) => {
    const options = known.getWorkflowOptions(modelId)
    return options && !options.store ? null : await load(modelId, ...rest)
  }
}

const UNDER_WAY = new Set(["invoking", "compensating"])

/**
 * Core copies a stored workflow with all that its steps have answered twice for every step, although the database is
 * told of its beginning and its end only, unless a step runs elsewhere or is marked. The copies in between, which
 * nobody can take up again, grow with the lines of a basket times the steps of its order; they are left out.
 */
function copyAtTheEndsOnly({ prototype }: Journal): void {
  const save = prototype.saveCheckpoint
  prototype.saveCheckpoint = async function (this: Execution, ...given) {
    const { state, hasAsyncSteps, _v, steps } = this.getFlow()
    const isTold =
      !UNDER_WAY.has(state) ||
      hasAsyncSteps ||
      _v > 0 ||
      Object.values(steps).some((step) => step.definition?.store)
    return isTold ? await save.apply(this, given) : undefined
  }
}

/** Keeps core's journal of workflows for what it is read for: to find, after a crash, what was begun and never ended. */
export function keepJournalLight(): void {
  const journal = DistributedTransaction as unknown as Journal
  askForStoredWorkflowsOnly(journal)
  copyAtTheEndsOnly(journal)
}
