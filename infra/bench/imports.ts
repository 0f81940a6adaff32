import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import type { Settings } from "../local/settings.ts"
import { askJson, type BenchMember, signIn } from "./bench-market.ts"
import type { Figure } from "./figure.ts"
import { whileVisited } from "./shop-visitors.ts"
import { slowedFigures } from "./slowed-figures.ts"

const ROWS = 1000
const MOST_SECONDS = 120
const MOST_SLOWED = 2
const QUIET_MS = 30_000
const ASK_EVERY_MS = 1000
const GIVE_UP_SECONDS = 600

type Standing = { id: string; state: string; counts: Record<string, number> }

const HEADINGS = [
  "reference",
  "name_km",
  "kind",
  "sector",
  "pack_km",
  "price",
  "currency",
  "packed_weight",
  "story_km",
]

/** A table as an association keeps it: goods without pictures, each a listing of its own. */
function sheet(): string {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    [
      `BENCH-${row}`,
      `ម្រេចខ្មៅកំពត លេខ ${row}`,
      "spice",
      "agriculture",
      "ថង់ ១០០ ក្រាម",
      String(10_000 + (row % 50) * 100),
      "khr",
      "120",
      "ម្រេចនេះដាំនៅជើងភ្នំវល្លិ៍ ហើយប្រមូលដោយដៃ។",
    ].join(","),
  )
  return `\ufeff${[HEADINGS.join(","), ...rows].join("\r\n")}\r\n`
}

/** Sends the table, lets it be written and waits for the last row. Answers how many listings were. */
async function importAll({ publicApiUrl }: Settings, member: BenchMember): Promise<number> {
  const imports = `${publicApiUrl}/workspace/associations/${member.association}/listing-imports`
  const { id } = await askJson<Standing>(`${imports}?name=goods.csv`, {
    method: "POST",
    headers: { ...member.headers, "content-type": "application/octet-stream" },
    body: sheet(),
  })
  await askJson(`${imports}/${id}/start`, {
    method: "POST",
    headers: {
      ...member.headers,
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
    },
    body: JSON.stringify({ overwrites: false }),
  })
  for (let waited = 0; waited < GIVE_UP_SECONDS; waited += 1) {
    await setTimeout(ASK_EVERY_MS)
    const { state, counts } = await askJson<Standing>(`${imports}/${id}`, { headers: member.headers })
    if (state === "done") return counts.written ?? 0
    if (state !== "running") throw new Error(`The import stands at ${state}.`)
  }
  throw new Error(`The import was not done after ${GIVE_UP_SECONDS} s.`)
}

/** How long a thousand rows take from the sending of the file to the last listing, and how much that slows the shop. */
export async function* benchImports(settings: Settings): AsyncGenerator<Figure> {
  const member = await signIn(settings, "manager")
  const before = await whileVisited(settings.publicUrl, () => setTimeout(QUIET_MS))
  let seconds = Number.POSITIVE_INFINITY
  const during = await whileVisited(settings.publicUrl, async () => {
    const began = performance.now()
    const written = await importAll(settings, member)
    if (written !== ROWS) throw new Error(`${written} of ${ROWS} rows became listings.`)
    seconds = Math.round((performance.now() - began) / 100) / 10
  })
  yield {
    name: `${ROWS} rows imported without pictures`,
    unit: "s",
    value: seconds,
    runs: [seconds],
    promise: `≤ ${MOST_SECONDS}`,
    reached: seconds <= MOST_SECONDS,
  }
  yield* slowedFigures({ work: `an import of ${ROWS} rows`, most: MOST_SLOWED, before, during })
}
