import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { steadyTests } from "./steady-tests.ts"

it.each([
  "await page.waitForTimeout(500)",
  "it.only('a', () => {})",
  "test.describe.skip('a', () => {})",
  "describe.each([1]).skip('a', () => {})",
  "it.skipIf(absent)('a', () => {})",
  "it.todo('a')",
  "xit('a', () => {})",
  "await sleep(5)",
  "await new Promise((resolve) => setTimeout(resolve, 5))",
  "import { setTimeout } from 'node:timers/promises'",
])("refuses %s", (line) => {
  expect(steadyTests(repositoryOf({ "packages/a/src/a.spec.ts": line }))).toHaveLength(1)
})

it("refuses a sleep in what a journey is built from", () => {
  expect(steadyTests(repositoryOf({ "e2e/basket-page.ts": "await sleep(5)" }))).toHaveLength(1)
})

it.each([
  ["packages/a/src/a.spec.ts", "it('skips .only( in text', () => { query.skip(20); setTimeout(stop, 5) })"],
  ["e2e/skip-when-absent.ts", "test.skip(!chromium && !ci)"],
  ["packages/a/src/retry.ts", "await new Promise((resolve) => setTimeout(resolve, backoffMs))"],
])("allows in %s: %s", (path, line) => {
  expect(steadyTests(repositoryOf({ [path]: line }))).toEqual([])
})
