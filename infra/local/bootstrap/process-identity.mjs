import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * Names one process for ever: process ids are given out again, a pid together with the moment it started is not.
 *
 * @typedef {{ pid: number, startedAt: string }} ProcessIdentity
 */

/**
 * The moment a process started, as an opaque text to compare; undefined when no such process runs (a zombie
 * has ended and counts as gone).
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startedAt(pid) {
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
      // The command name stands in brackets and may itself hold spaces and brackets.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
      if (fields[0] === "Z" || fields[0] === "X") return undefined
      // Ticks count from the boot, so the boot is part of the name.
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
      return `${boot}:${fields[19]}`
    } catch {
      return undefined
    }
  }
  const ps = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" })
  return ps.status === 0 && ps.stdout.trim() ? ps.stdout.trim() : undefined
}

/**
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export function identify(pid) {
  return { pid, startedAt: startedAt(pid) ?? "gone" }
}

/**
 * @param {ProcessIdentity} identity
 * @returns {boolean}
 */
export function isAlive(identity) {
  return startedAt(identity.pid) === identity.startedAt
}
