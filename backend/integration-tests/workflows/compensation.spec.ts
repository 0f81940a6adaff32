import { auditedSince, lastAuditEntry } from "../builders/audit-entries"
import { marketSuite } from "../builders/market"
import { tablesChanged } from "../builders/tables-changed"
import { buyerCases } from "./buyer-cases"
import { failLastStep } from "./fail-last-step"
import { fulfilmentCases } from "./fulfilment-cases"
import { listingCases } from "./listing-cases"
import { listingImportCases } from "./listing-import-cases"
import { marketCases } from "./market-cases"
import { memberCases } from "./member-cases"
import { secretariatCases } from "./secretariat-cases"
import { stockCases } from "./stock-cases"
import { unauditedWorkflows } from "./unaudited-workflows"
import { uploadCases } from "./upload-cases"
import { workflowNamed } from "./workflow-named"

const cases = [
  ...fulfilmentCases,
  ...memberCases,
  ...buyerCases,
  ...marketCases,
  ...secretariatCases,
  ...uploadCases,
  ...stockCases,
  ...listingCases,
  ...listingImportCases,
]

/** Audited, but not by what they do in their case here: there is nothing to pay back. */
const SILENT_HERE = new Set(["settle-transfer", "level-order"])

marketSuite((market) => {
  describe("a workflow whose last step fails", () => {
    it.each(cases)(
      "leaves nothing behind, undone under its lock: $name",
      async ({ name, input, leftByCore = [], actsThatStay = [] }) => {
        const given = await input(market())
        const before = await lastAuditEntry(market())
        let undoneUnlocked: string[] = []
        const changed = await tablesChanged(market(), async () => {
          undoneUnlocked = await failLastStep(workflowNamed(name), market().container, given)
        })
        expect(changed).toEqual(leftByCore)
        expect(undoneUnlocked).toEqual([])
        const acts = await auditedSince(market(), before)
        // The audit log is only added to: what was undone stands there twice, the second time as taken back.
        expect(acts.filter((act) => !act.taken_back).map((act) => act.action)).toEqual(actsThatStay)
        expect(acts.length > 0).toBe(!(name in unauditedWorkflows) && !SILENT_HERE.has(name))
      },
    )

    it("would be seen to leave something behind (negative control)", async () => {
      const changed = await tablesChanged(market(), () =>
        workflowNamed("publish-exchange-rate")(market().container).run({
          throwOnError: true,
          input: { day: "2026-01-02", khr_per_usd: 4000, source: "test" },
        }),
      )
      expect(changed).toEqual(["exchange_rate", "exchange_rate_event"])
    })
  })
})
