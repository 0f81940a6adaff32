import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { identify, isAlive } from "../bootstrap/process-identity.mjs"

/**
 * Stops a server that a killed start left running on this data folder, and removes a pid file that names somebody
 * else: PostgreSQL would take any living process with that id for a server of its own and refuse to start.
 */
export async function stopLeftoverServer(data: string): Promise<boolean> {
  const pidFile = join(data, "postmaster.pid")
  if (!existsSync(pidFile)) return false
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0])
  if (!Number.isInteger(pid) || pid <= 1 || !servesFolder(pid, data)) {
    rmSync(pidFile, { force: true })
    return false
  }
  const server = identify(pid)
  // Fast shutdown first; an immediate one loses nothing either, it only costs a recovery at the next start.
  for (const [signal, seconds] of [
    ["SIGINT", 15],
    ["SIGQUIT", 10],
  ] as const) {
    process.kill(pid, signal)
    for (const until = Date.now() + seconds * 1000; isAlive(server) && Date.now() < until; ) await sleep(30)
    if (!isAlive(server)) return true
  }
  return true
}

/** A postmaster stands in its data folder, so its working directory proves whose it is. */
function servesFolder(pid: number, data: string): boolean {
  if (process.platform === "linux") {
    try {
      return (
        readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data) &&
        /postgres/.test(readFileSync(`/proc/${pid}/comm`, "utf8"))
      )
    } catch {
      return false
    }
  }
  const ps = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" })
  return ps.status === 0 && ps.stdout.includes("postgres") && ps.stdout.includes(data)
}
