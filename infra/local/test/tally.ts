/** How many tests of one runner passed, failed and were skipped, and what there is to say about the failed. */
export type Tally = { passed: number; failed: number; skipped: number; problems: string[] }

export function tally(part: Partial<Tally>): Tally {
  return { passed: 0, failed: 0, skipped: 0, problems: [], ...part }
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      problems: [...total.problems, ...one.problems],
    }),
    tally({}),
  )
}

/** The closing line of a run; others read it by machine, so its form is fixed. */
export function countLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`
}
