import { stripVTControlCharacters } from "node:util"
import { type Tally, tally } from "./tally.ts"

type Suite = { title: string; specs?: Spec[]; suites?: Suite[] }
type Spec = { title: string; file: string; line: number; tests: Test[] }
type Test = {
  projectName: string
  status: "expected" | "unexpected" | "flaky" | "skipped"
  results: { error?: { message?: string } }[]
}
type Report = { suites?: Suite[]; errors?: { message?: string }[] }

/** Counts what Playwright's JSON reporter wrote. A test that needed its one retry passed; the log shows it. */
export function readPlaywrightReport(text: string | undefined, exitCode: number, logFile: string): Tally {
  if (!text) return tally({ failed: 1, problems: [`Playwright wrote no report; see ${logFile}`] })
  const report = JSON.parse(text) as Report
  const counted = tally({})
  for (const { spec, test } of testsOf(report)) {
    if (test.status === "skipped") counted.skipped += 1
    else if (test.status !== "unexpected") counted.passed += 1
    else {
      counted.failed += 1
      const message = test.results.find(({ error }) => error)?.error?.message ?? ""
      const lines = stripVTControlCharacters(message).split("\n").slice(0, 12)
      const place = `${spec.file}:${spec.line} ${test.projectName}`.trim()
      counted.problems.push(`${place}\n  ${spec.title}\n${lines.map((line) => `    ${line}`).join("\n")}`)
    }
  }
  for (const { message = "" } of report.errors ?? []) {
    counted.failed += 1
    counted.problems.push(stripVTControlCharacters(message))
  }
  if (exitCode !== 0 && counted.failed === 0) {
    counted.failed = 1
    counted.problems.push(`Playwright ended with an error outside the tests; see ${logFile}`)
  }
  return counted
}

/** How many tests a listing names; for a run that cannot take place. */
export function countListed(text: string): number {
  return testsOf(JSON.parse(text) as Report).length
}

function testsOf({ suites = [] }: Report): { spec: Spec; test: Test }[] {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).flatMap((spec) => spec.tests.map((test) => ({ spec, test }))),
    ...testsOf(suite.suites ? { suites: suite.suites } : {}),
  ])
}
