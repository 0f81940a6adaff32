import type { Flags } from "lighthouse"
import type { Settings } from "../local/settings.ts"
import { signIn } from "./bench-market.ts"
import { type Figure, median } from "./figure.ts"
import type { SlowLine } from "./slow-line.ts"
import type { Audit } from "./with-chrome.ts"

const TIMES = 3
const COLD_MS = 4000
const WARM_MS = 1500
const PAGES = ["", "/listings", "/stock", "/consignments"]

/** The line is slow by itself. */
const SLOW_PHONE = {
  rttMs: 0,
  throughputKbps: 0,
  requestLatencyMs: 0,
  downloadThroughputKbps: 0,
  uploadThroughputKbps: 0,
  cpuSlowdownMultiplier: 4,
}

/** A small cheap phone, as most members have. */
const PHONE = { mobile: true, width: 360, height: 640, deviceScaleFactor: 2, disabled: false }

/**
 * When the largest thing of a workspace page stands on a slow phone and a slow line: on the first visit, and on the next one, for which
 * the browser has kept what it may keep, the connection included.
 */
export async function* benchWorkspacePages(
  settings: Settings,
  audit: Audit,
  { hangUp }: Pick<SlowLine, "hangUp">,
): AsyncGenerator<Figure> {
  const member = await signIn(settings, "manager")
  const flags: Flags = {
    onlyAudits: ["largest-contentful-paint"],
    throttlingMethod: "devtools",
    throttling: SLOW_PHONE,
    screenEmulation: PHONE,
    extraHeaders: { Cookie: `ovop_member=${member.token}` },
  }
  for (const page of PAGES) {
    const url = `${settings.publicUrl}/km/workspace/associations/${member.association}${page}`
    const cold: number[] = []
    const warm: number[] = []
    for (let time = 0; time < TIMES; time += 1) {
      hangUp()
      cold.push(await paintedMs(url, await audit(url, flags)))
      warm.push(await paintedMs(url, await audit(url, { ...flags, disableStorageReset: true })))
    }
    yield figureOf(`workspace ${page || "overview"} first painted`, cold, COLD_MS)
    yield figureOf(`workspace ${page || "overview"} painted again`, warm, WARM_MS)
  }
}

function paintedMs(url: string, result: Awaited<ReturnType<Audit>>): number {
  if (result.finalDisplayedUrl !== url)
    throw new Error(`${url} led to ${result.finalDisplayedUrl}; nobody is signed in there.`)
  return Math.round(result.audits["largest-contentful-paint"]?.numericValue ?? Number.POSITIVE_INFINITY)
}

function figureOf(name: string, runs: number[], most: number): Figure {
  const value = median(runs)
  return { name, unit: "ms", value, runs, promise: `≤ ${most}`, reached: value <= most }
}
