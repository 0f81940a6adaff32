import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { stepCompensation } from "./step-compensation.ts"

const judge = (text: string) =>
  stepCompensation(repositoryOf({ "backend/src/workflows/lot/steps/open-lot.ts": text }))

it.each([
  'createStep("open-lot", async () => {})',
  'createStep("open-lot", async () => {}, undefined)',
  'createStep("open-lot", async () => {}, async () => {})',
  "createStep(nameFromElsewhere, async () => {})",
  'createStep("checkout-lot", async () => {})',
  '// Nothing to compensate:\ncreateStep("open-lot", async () => {})',
  'createStep("open-lot", async () => "nothing to compensate: none")',
])("refuses %s", (text) => expect(judge(text)).toHaveLength(1))

it.each([
  'createStep("open-lot", async () => {}, async (id) => { await close(id) })',
  'createStep("open-lot", async () => {}, closeLot)',
  'createStep("validate-lot", async () => {})',
  'createStep("mend-lot", async () => {},\n  // Nothing to compensate: it only goes forward.\n  async () => {})',
  "/** Repairs. Nothing to compensate: it only goes forward. */\nexport const a = createStep('mend-lot', async () => {})",
  'const id = "list-lots"\ncreateStep({ name: id, async: true }, async () => {})',
])("allows %s", (text) => expect(judge(text)).toEqual([]))

it("refuses a step that lives elsewhere", () => {
  const text = 'createStep("list-lots", async () => {})'
  expect(
    stepCompensation(repositoryOf({ "backend/src/workflows/lot/workflows/open-lot.ts": text })),
  ).toHaveLength(1)
})
