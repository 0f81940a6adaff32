import { median } from "../bench/figure.ts"
import type { Visited } from "./even-pace.ts"
import type { Memory } from "./watch-memory.ts"

/** What a process may hold more in the last third than in the middle one: its heap breathes between collections. */
const MOST_GROWN = 1.1
/** How much slower the middle visit of a kind may be in the last third than in the first. */
const MOST_SLOWED = 1.25
/** Below this a ratio is the clock's and the scheduler's. */
const LEAST_MS = 5

type Timed = { atMs: number }
const third = <T extends Timed>(all: readonly T[], which: 0 | 1 | 2, lastedMs: number): T[] =>
  all.filter(({ atMs }) => Math.min(2, Math.floor((atMs / lastedMs) * 3)) === which)

export type Judged = { said: string[]; problems: string[] }

function slowed(kind: string, visited: readonly Visited[], lastedMs: number): Judged {
  const [first, , last] = ([0, 1, 2] as const).map((which) =>
    median(third(visited, which, lastedMs).map(({ tookMs }) => tookMs)),
  )
  const said = `${kind}: median ${first?.toFixed(1)} ms in the first third, ${last?.toFixed(1)} ms in the last (${visited.length} visits)`
  const limit = MOST_SLOWED * Math.max(LEAST_MS, first ?? 0)
  const isWell = last !== undefined && last <= limit
  return { said: [said], problems: isWell ? [] : [`It became slower. ${said}`] }
}

function grown(name: string, memory: readonly Memory[], lastedMs: number): Judged {
  const [, middle, last] = ([0, 1, 2] as const).map((which) =>
    median(third(memory, which, lastedMs).map(({ bytes }) => bytes)),
  )
  const mb = (bytes = Number.NaN) => `${Math.round(bytes / 1e6)} MB`
  const said = `${name}: ${mb(middle)} in the middle third, ${mb(last)} in the last`
  const isWell = middle !== undefined && last !== undefined && last <= MOST_GROWN * middle
  return { said: [said], problems: isWell ? [] : [`It grew. ${said}`] }
}

/** Whether a market that was visited at an even pace stayed as it was: no errors, no slower, no larger. */
export function judgeSteady(
  visited: readonly Visited[],
  memory: readonly Memory[],
  lastedMs: number,
): Judged {
  const errors = visited.flatMap(({ error }) => error ?? [])
  const kinds = [...Map.groupBy(visited, ({ kind }) => kind)]
  const processes = [...Map.groupBy(memory, ({ name }) => name)]
  const judged = [
    ...kinds.map(([kind, own]) => slowed(kind, own, lastedMs)),
    ...processes.map(([name, own]) => grown(name, own, lastedMs)),
  ]
  return {
    said: judged.flatMap(({ said }) => said),
    problems: [
      ...(errors.length > 0
        ? [
            `${errors.length} of ${visited.length} visits failed: ${[...new Set(errors)].slice(0, 5).join("; ")}`,
          ]
        : []),
      ...(kinds.length === 3 ? [] : ["Not everything was visited that there is to visit."]),
      ...(processes.length > 0 ? [] : ["Nobody's memory was looked at."]),
      ...judged.flatMap(({ problems }) => problems),
    ],
  }
}
