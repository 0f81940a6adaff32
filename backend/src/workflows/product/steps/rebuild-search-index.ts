import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type OutboxModuleService from "../../../modules/outbox/service"

/** The public names of pages that the storefront may hold in an older state. */
export type RebuiltPages = { products: string[]; associations: string[] }

/**
 * Writes the search index of all products, which is many times quicker than delivering their changes one by one, and
 * settles the changes that waited before: the index was read after them. What was delivered meanwhile went to the old
 * index and goes to the new one again. The storefront is told as it would have been.
 * Nothing to compensate: the index follows the data, and writing it again is what puts it right.
 */
export const rebuildSearchIndexStep = createStep(
  "rebuild-search-index",
  async ({ products, associations }: RebuiltPages, { container }) => {
    const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE)
    const since = await outbox.now()
    const waiting = await outbox.waiting("catalogue")
    await container.resolve(Modules.SEARCH).reindex({ index: "product" })
    await outbox.deliverAgain("catalogue", since)
    await outbox.settleCovered(waiting)
    const pages = (kind: string, names: string[]) =>
      names.map((name) => ({
        consumer: "storefront" as const,
        kind,
        subject_id: name,
        stream_id: `${kind}:${name}`,
      }))
    await outbox.add([...pages("association", associations), ...pages("product", products)])
    return new StepResponse(undefined)
  },
)
