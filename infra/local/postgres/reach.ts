import { existsSync, type Stats, statSync } from "node:fs"
import { dirname } from "node:path"
import type { RunAs } from "./run-as.ts"

/** Whether that user may pass through every folder above `path`, as far as they exist. */
export function canReach(path: string, user: NonNullable<RunAs>): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && !allows(statSync(folder), user, 0o1)) return false
    if (folder === dirname(folder)) return true
  }
}

/** Whether that user may run a program file. */
export function canRun(file: string, user: NonNullable<RunAs>): boolean {
  return canReach(file, user) && allows(statSync(file), user, 0o5)
}

function allows(stats: Stats, user: NonNullable<RunAs>, bits: number): boolean {
  const shift = stats.uid === user.uid ? 6 : stats.gid === user.gid ? 3 : 0
  return ((stats.mode >> shift) & bits) === bits
}
