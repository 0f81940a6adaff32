import { execFile } from "node:child_process"
import { promisify } from "node:util"

export type Memory = { name: string; atMs: number; bytes: number }

const EVERY_MS = 2000
const run = promisify(execFile)

/** Notes every two seconds how much memory processes hold, until told to stop. */
export function watchMemory(processes: ReadonlyMap<string, number>): { stop: () => Memory[] } {
  const seen: Memory[] = []
  const began = performance.now()
  const look = async () => {
    for (const [name, pid] of processes) {
      const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)])
      seen.push({ name, atMs: performance.now() - began, bytes: Number(stdout.trim()) * 1024 })
    }
  }
  // A process that is gone is noticed by its visitors.
  const timer = setInterval(() => void look().catch(() => undefined), EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return seen
    },
  }
}
