import { setTimeout } from "node:timers/promises"
import type { Kind, Visitors } from "./mixed-visitors.ts"

export type Visited = { kind: Kind; atMs: number; tookMs: number; error?: string }

/** More who wait than this are a market that does not keep up. */
const MOST_WAITING = 500

/** Lets visitors come at an even pace for some seconds, whether the ones before were answered or not. */
export async function evenPace(
  visitors: Visitors,
  { perSecond, seconds, firstTurn }: { perSecond: number; seconds: number; firstTurn: number },
): Promise<Visited[]> {
  const visited: Visited[] = []
  const waiting = new Set<Promise<void>>()
  const began = performance.now()
  const total = Math.floor(perSecond * seconds)
  for (let turn = 0; turn < total; turn += 1) {
    const early = began + (turn * 1000) / perSecond - performance.now()
    if (early > 0) await setTimeout(early)
    const atMs = performance.now() - began
    const { kind, visit } = visitors(firstTurn + turn)
    const tell = (error?: unknown) => {
      const tookMs = performance.now() - began - atMs
      visited.push({ kind, atMs, tookMs, ...(error === undefined ? {} : { error: String(error) }) })
    }
    if (waiting.size >= MOST_WAITING) {
      tell(`${MOST_WAITING} visitors wait already.`)
      continue
    }
    const one: Promise<void> = visit()
      .then(() => tell(), tell)
      .finally(() => waiting.delete(one))
    waiting.add(one)
  }
  await Promise.all(waiting)
  return visited
}
