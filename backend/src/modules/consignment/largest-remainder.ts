/**
 * Shares a whole amount out by weight so that the parts are whole and sum exactly to it
 * (largest-remainder method, also called Hamilton's). Ties go to the earlier part.
 * @param amount in minor units, not negative
 * @param weights in any common unit, not negative
 * @returns one share per weight; all zero when every weight is zero and the amount is zero
 * @throws RangeError when there is something to share and nothing to share it by
 */
export function largestRemainder(amount: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n)
  if (sum === 0n) {
    if (amount === 0n) return weights.map(() => 0n)
    throw new RangeError("An amount cannot be shared out by weights that are all zero.")
  }
  const parts = weights.map((weight, index) => ({
    index,
    share: (amount * weight) / sum,
    remainder: (amount * weight) % sum,
  }))
  let left = amount - parts.reduce((total, part) => total + part.share, 0n)
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  for (const part of byRemainder) {
    if (left === 0n) break
    part.share += 1n
    left -= 1n
  }
  return parts.map((part) => part.share)
}
