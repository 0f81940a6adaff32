import { underLoad } from "../bench/under-load.ts"
import type { Visitors } from "./mixed-visitors.ts"

const CALLERS = [2, 4, 8, 16]
const WARM_SECONDS = 10
const SECONDS = 15

/**
 * How many visits a second the market can bear, whoever waits for an answer before asking again: the most of what more
 * and more callers reach.
 */
export async function findLimit(visitors: Visitors, note: (text: string) => void): Promise<number> {
  const work = (turn: number) => visitors(turn).visit()
  await underLoad(work, { callers: 4, seconds: WARM_SECONDS })
  let most = 0
  for (const callers of CALLERS) {
    const { perSecond } = await underLoad(work, { callers, seconds: SECONDS })
    note(`${callers} at once: ${perSecond.toFixed(1)} visits a second`)
    most = Math.max(most, perSecond)
  }
  return most
}
