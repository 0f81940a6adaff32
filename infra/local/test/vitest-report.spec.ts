import { expect, test } from "vitest"
import { readVitestReport } from "./vitest-report.ts"

function report(status: string, results: [string, string][], message = ""): string {
  const assertionResults = results.map(([fullName, status]) => ({
    fullName,
    status,
    failureMessages: status === "failed" ? ["expected 1 to be 2"] : [],
  }))
  return JSON.stringify({
    success: status === "passed",
    testResults: [{ name: "a.spec.ts", status, message, assertionResults }],
  })
}

test("passed, failed and skipped tests are counted and a failure is named with its reason", () => {
  const text = report("failed", [
    ["works", "passed"],
    ["breaks", "failed"],
    ["waits", "skipped"],
    ["later", "todo"],
  ])
  expect(readVitestReport(text, 1, "the.log")).toEqual({
    passed: 1,
    failed: 1,
    skipped: 2,
    problems: ["a.spec.ts\n  breaks\n    expected 1 to be 2"],
  })
})

test("a file that cannot be loaded is one failure although it has no test", () => {
  expect(readVitestReport(report("failed", [], "SyntaxError: oops"), 1, "the.log")).toMatchObject({
    failed: 1,
    problems: ["a.spec.ts\n    SyntaxError: oops"],
  })
})

test("an error outside every test is one failure", () => {
  expect(readVitestReport(report("passed", [["works", "passed"]]), 1, "the.log")).toMatchObject({
    passed: 1,
    failed: 1,
  })
})

test("a run that wrote nothing is one failure", () => {
  expect(readVitestReport(undefined, 0, "the.log")).toMatchObject({ failed: 1 })
})
