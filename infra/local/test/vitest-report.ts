import { type Tally, tally } from "./tally.ts"

type Report = {
  success: boolean
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[]
  }[]
}

/**
 * Counts what Vitest's JSON reporter wrote. A file that could not be loaded, or an error outside every test, has
 * no failed test to count and still counts as one failure: a run that went wrong is never green.
 */
export function readVitestReport(text: string | undefined, exitCode: number, logFile: string): Tally {
  if (!text) return tally({ failed: 1, problems: [`Vitest wrote no report; see ${logFile}`] })
  const counted = tally({})
  for (const file of (JSON.parse(text) as Report).testResults) {
    const failedBefore = counted.failed
    for (const { fullName, status, failureMessages } of file.assertionResults) {
      if (status === "passed") counted.passed += 1
      else if (status === "failed") {
        counted.failed += 1
        counted.problems.push(`${file.name}\n  ${fullName}\n${shorten(failureMessages?.[0])}`)
      } else counted.skipped += 1
    }
    if (file.status === "failed" && counted.failed === failedBefore) {
      counted.failed += 1
      counted.problems.push(`${file.name}\n${shorten(file.message)}`)
    }
  }
  if (exitCode !== 0 && counted.failed === 0) {
    counted.failed = 1
    counted.problems.push(`Vitest ended with an error outside the tests; see ${logFile}`)
  }
  return counted
}

function shorten(message = ""): string {
  return message
    .split("\n")
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 240)}`)
    .join("\n")
}
