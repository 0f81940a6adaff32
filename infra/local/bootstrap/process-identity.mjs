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
    const fields = statFields(pid)
    if (!fields || fields[0] === "Z" || fields[0] === "X") return undefined
    // Ticks count from the boot, so the boot is part of the name.
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${fields[19]}`
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

/**
 * Who waits for us under npm: npm itself, and the shell that it runs a script in where that stays between us. Either
 * one's death means that nobody waits any more.
 *
 * @returns {ProcessIdentity[]}
 */
export function launchers() {
  const parent = identify(process.ppid)
  const { command, ppid } = commandAndParent(process.ppid)
  return /^-?(ba|da|a|z|k)?sh$/.test(command) && ppid > 1 ? [identify(ppid), parent] : [parent]
}

/** @param {number} pid */
function commandAndParent(pid) {
  if (process.platform === "linux") {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return {
      command: stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")")),
      ppid: Number(statFields(pid)?.[1] ?? 0),
    }
  }
  const ps = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" })
  const [, ppid, command = ""] = /^\s*(\d+)\s+(.*)$/m.exec(ps.stdout ?? "") ?? []
  return { command: command.split("/").at(-1) ?? "", ppid: Number(ppid ?? 0) }
}

/**
 * The fields of a process from its state on; the command name before them stands in brackets and may itself hold
 * spaces and brackets.
 *
 * @param {number} pid
 * @returns {string[] | undefined}
 */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  } catch {
    return undefined
  }
}
