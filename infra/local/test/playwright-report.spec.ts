import { expect, test } from "vitest"
import { countListed, readPlaywrightReport } from "./playwright-report.ts"

function spec(title: string, status: string) {
  const results = [
    { error: status === "unexpected" ? { message: "\u001b[31mno such button\u001b[39m" } : undefined },
  ]
  return { title, file: "order.spec.ts", line: 3, tests: [{ projectName: "km", status, results }] }
}

const nested = {
  title: "order.spec.ts",
  suites: [{ title: "buyer", specs: [spec("orders", "expected"), spec("again", "flaky")] }],
}

test("nested journeys are counted; one that passed at its retry passed", () => {
  const text = JSON.stringify({
    suites: [nested, { title: "x", specs: [spec("waits", "skipped")] }],
    errors: [],
  })
  expect(readPlaywrightReport(text, 0, "the.log")).toEqual({ passed: 2, failed: 0, skipped: 1, problems: [] })
  expect(countListed(text)).toBe(3)
})

test("a failed journey is named with its place and its reason", () => {
  const text = JSON.stringify({ suites: [{ title: "x", specs: [spec("pays", "unexpected")] }] })
  expect(readPlaywrightReport(text, 1, "the.log")).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    problems: ["order.spec.ts:3 km\n  pays\n    no such button"],
  })
})

test("an error outside every journey, or no report at all, is one failure", () => {
  const broken = JSON.stringify({ suites: [], errors: [{ message: "cannot load the configuration" }] })
  expect(readPlaywrightReport(broken, 1, "the.log")).toMatchObject({ failed: 1 })
  expect(readPlaywrightReport(JSON.stringify({ suites: [nested] }), 1, "the.log")).toMatchObject({
    passed: 2,
    failed: 1,
  })
  expect(readPlaywrightReport(undefined, 1, "the.log")).toMatchObject({ failed: 1 })
})
