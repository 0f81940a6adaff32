import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"

const KEPT = 5

/** Opens a fresh log for appending and keeps the last few of earlier runs as `<name>.1.log` and so on. */
export function openLog(logsDir: string, name: string): { file: string; descriptor: number } {
  // Logs may name what only the owner of this machine should read.
  mkdirSync(logsDir, { recursive: true, mode: 0o700 })
  const nth = (n: number) => join(logsDir, n === 0 ? `${name}.log` : `${name}.${n}.log`)
  rmSync(nth(KEPT), { force: true })
  for (let n = KEPT - 1; n >= 0; n--) if (existsSync(nth(n))) renameSync(nth(n), nth(n + 1))
  return { file: nth(0), descriptor: openSync(nth(0), "a", 0o600) }
}

/** The last lines of a log, indented to stand below a sentence. */
export function lastLines(file: string, count = 15): string {
  if (!existsSync(file)) return ""
  const lines = readFileSync(file, "utf8").trimEnd().split("\n")
  return lines
    .slice(-count)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join("\n")
}
