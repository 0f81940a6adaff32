import { expect, test } from "vitest"
import { readTurboSummary } from "./static-stages.ts"
import { countLine, sum, tally } from "./tally.ts"

test("the closing line names skipped tests only where there are any", () => {
  expect(countLine(tally({ passed: 3 }))).toBe("3 passed, 0 failed")
  expect(countLine(tally({ passed: 3, failed: 1, skipped: 2 }))).toBe("3 passed, 1 failed, 2 skipped")
})

test("a sum keeps every count and every problem", () => {
  const total = sum([
    tally({ passed: 1, problems: ["a"] }),
    tally({ failed: 2, skipped: 1, problems: ["b"] }),
  ])
  expect(total).toEqual({ passed: 1, failed: 2, skipped: 1, problems: ["a", "b"] })
})

test("a type check counts each package, and a run without a summary as one failure", () => {
  const began = "• Running types in 9 packages\n"
  const summary = `${began} Tasks:    12 successful, 14 total\n Failed:    @ovop/a#types, @ovop/b#types\n`
  expect(readTurboSummary(summary, 1, "log")).toEqual({ passed: 7, failed: 2, skipped: 0, problems: ["log"] })
  expect(readTurboSummary(`${began} Tasks:    14 successful, 14 total`, 0, "log")).toMatchObject({
    passed: 9,
    failed: 0,
  })
  expect(readTurboSummary("turbo: no such task", 1, "log")).toMatchObject({ passed: 0, failed: 1 })
  expect(readTurboSummary("turbo: nothing to say", 0, "log")).toMatchObject({ failed: 1 })
})
