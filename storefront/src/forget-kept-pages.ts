import { rmSync } from "node:fs"
import { join } from "node:path"

/** Where Next keeps the pages it made and the reads behind them, below the folder it was started in. */
const KEPT = [join("server", "route-cache"), join("cache", "fetch-cache")]

/**
 * Lets go of what an earlier process kept. Next keeps pages on the disk, but only in memory what it was told of them:
 * after a crash it would show pages of before a change as if nobody had said anything.
 */
export function forgetKeptPages(): void {
  for (const folder of KEPT) rmSync(join(process.cwd(), ".next", folder), { recursive: true, force: true })
}
