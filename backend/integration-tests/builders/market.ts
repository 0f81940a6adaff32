import { waitWorkflowExecutions } from "@medusajs/test-utils/dist/medusa-test-runner-utils/wait-workflow-executions"
import { type KeptMarket, type Market, oneMarket } from "../market/one-market"
import { forgetSearchIndex } from "./search-index"

export type { Market }

/**
 * Runs a suite against the seeded demonstration market; every test begins with the market as it was seeded. That goes
 * for its rows and sequences; a test that changes the schema takes its change back, or the next one fails saying so.
 */
export function marketSuite(suite: (market: () => Market) => void): void {
  describe("", () => {
    let kept: KeptMarket
    beforeAll(async () => {
      kept = await oneMarket()
    })
    beforeEach(async () => {
      await kept.database.restore()
      await forgetSearchIndex(kept.market.container)
    })
    afterEach(() => waitWorkflowExecutions(kept.market.container))
    suite(() => kept.market)
  })
}
