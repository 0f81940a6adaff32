/** Shows an expected refusal as its sentence alone and anything else in full; the exit code becomes 1. */
export function reportFailure(error: unknown): void {
  const expected = error instanceof Error && "isRefusal" in error
  console.error(expected ? `\n${error.message}` : error)
  process.exitCode = 1
}
