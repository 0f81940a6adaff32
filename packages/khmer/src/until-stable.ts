/**
 * Applies a rewriting until it changes nothing more, which is what makes keys idempotent: one rule's result can
 * be another rule's input. Real text settles in one or two rounds; the bound only guards against an endless loop.
 *
 * @throws Error if the text has not settled after 32 rounds.
 */
export function untilStable(text: string, rewrite: (text: string) => string): string {
  let current = text
  for (let round = 0; round < 32; round += 1) {
    const next = rewrite(current)
    if (next === current) return current
    current = next
  }
  throw new Error(`Rewriting does not settle for ${JSON.stringify(text)}`)
}
