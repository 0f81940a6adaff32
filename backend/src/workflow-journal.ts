import { DistributedTransaction, TransactionOrchestrator } from "@medusajs/framework/orchestration"

type Load = (modelId: string, ...rest: unknown[]) => Promise<unknown>
type Journal = { loadTransaction: Load }
type Known = { getWorkflowOptions(modelId: string): { store?: boolean } | undefined }

/**
 * Core asks its journal of workflows in the database whenever one begins, and whenever one begins inside another,
 * whether it was begun before. Most are never written there, so most of these questions have one answer; a basket
 * asked some sixty of them on its way to an order. Here only what is stored is asked for.
 */
export function askJournalForStoredWorkflowsOnly(): void {
  const journal = DistributedTransaction as unknown as Journal
  const known = TransactionOrchestrator as unknown as Known
  const load = journal.loadTransaction.bind(DistributedTransaction) as Load
  journal.loadTransaction = async (modelId, ...rest) => {
    const options = known.getWorkflowOptions(modelId)
    return options && !options.store ? null : await load(modelId, ...rest)
  }
}
