import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type Provider = { upsertDocuments(input: { index: string }): Promise<unknown>; forgetRows(): void }
/** What the Search Module keeps to itself: who writes, and which index is read. */
type SearchModule = {
  context_: {
    providers: { retrieve(id: string): Provider }
    activeVersionCache: { invalidate(): Promise<void> }
  }
}

const contextOf = (container: MedusaContainer) =>
  (container.resolve(Modules.SEARCH) as unknown as SearchModule).context_

export const searchProvider = (container: MedusaContainer): Provider =>
  contextOf(container).providers.retrieve("search-postgres-khmer")

/** Lets the application ask the database again which table serves the index and what is in it. */
export async function forgetSearchIndex(container: MedusaContainer): Promise<void> {
  await contextOf(container).activeVersionCache.invalidate()
  searchProvider(container).forgetRows()
}
