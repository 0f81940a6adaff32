import { median } from "./figure.ts"

/** What came of asking for some seconds. */
export type Load = { perSecond: number; medianMs: number }

/**
 * Lets so many callers ask one after the other for some seconds. `work` is told which turn it is, so that no two turns
 * need ask for the same; a turn that fails ends the measurement.
 */
export async function underLoad(
  work: (turn: number) => Promise<unknown>,
  { callers, seconds }: { callers: number; seconds: number },
): Promise<Load> {
  const taken: number[] = []
  const began = performance.now()
  const end = began + seconds * 1000
  let turn = 0
  const caller = async () => {
    while (performance.now() < end) {
      const asked = performance.now()
      turn += 1
      await work(turn)
      taken.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  // The last answers come in after the end, so the time is what it really took.
  return { perSecond: (taken.length / (performance.now() - began)) * 1000, medianMs: median(taken) }
}

/** How long one turn takes when nobody else asks; the median of some. */
export async function alone(work: (turn: number) => Promise<unknown>, times: number): Promise<number> {
  const taken: number[] = []
  for (let turn = 1; turn <= times; turn += 1) {
    const asked = performance.now()
    await work(turn)
    taken.push(performance.now() - asked)
  }
  return median(taken)
}
