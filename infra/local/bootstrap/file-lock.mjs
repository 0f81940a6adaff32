import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { identify, isAlive } from "./process-identity.mjs"

/**
 * @typedef {import("./process-identity.mjs").ProcessIdentity} ProcessIdentity
 * @typedef {{ command: string, holders: ProcessIdentity[], launchers?: ProcessIdentity[] }} LockContent
 * `holders` are the processes of one command, outermost first; `launchers` are npm and its shell, which wait for them.
 */

/**
 * What holds the lock now, or undefined when nothing alive does.
 *
 * @param {string} file
 * @returns {LockContent | undefined}
 */
export function readLock(file) {
  const content = parse(file)
  return content?.holders.some(isAlive) ? content : undefined
}

/**
 * Whether the outermost process of a command was killed while an inner one is still stopping.
 *
 * @param {LockContent} content
 */
export function isOrphaned(content) {
  const [outermost] = content.holders
  if (content.launchers && !content.launchers.every(isAlive)) return true
  return outermost !== undefined && !isAlive(outermost)
}

/**
 * Takes the lock or says who has it. The file appears with its content in one step (a link to a finished file),
 * so a reader never meets an empty lock.
 *
 * @param {string} file
 * @param {{ command: string, launchers?: ProcessIdentity[] }} owner
 * @returns {{ taken: true, addHolder: (pid: number) => void, release: () => void } | { taken: false, by: LockContent }}
 */
export function takeLock(file, owner) {
  mkdirSync(dirname(file), { recursive: true })
  /** @type {LockContent} */
  const mine = { ...owner, holders: [identify(process.pid)] }
  const draft = `${file}.${process.pid}`
  for (;;) {
    writeFileSync(draft, JSON.stringify(mine))
    try {
      linkSync(draft, file)
      return {
        taken: true,
        addHolder: (pid) => addHolder(file, mine, pid),
        release: () => rmSync(file, { force: true }),
      }
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error
    } finally {
      rmSync(draft, { force: true })
    }
    const by = readLock(file)
    if (by) return { taken: false, by }
    setAsideStale(file)
  }
}

/**
 * @param {string} file
 * @param {LockContent} mine
 * @param {number} pid
 */
function addHolder(file, mine, pid) {
  mine.holders.push(identify(pid))
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(mine))
  renameSync(draft, file)
}

/**
 * Two commands may find the same dead lock at once. Renaming is won by one of them; should it have caught the
 * other's fresh lock instead of the dead one, it puts it back.
 *
 * @param {string} file
 */
function setAsideStale(file) {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (readLock(aside)) {
    try {
      linkSync(aside, file)
    } catch {
      // A third command has taken the lock in between; its claim stands.
    }
  }
  rmSync(aside, { force: true })
}

/**
 * @param {string} file
 * @returns {LockContent | undefined}
 */
function parse(file) {
  try {
    return /** @type {LockContent} */ (JSON.parse(readFileSync(file, "utf8")))
  } catch {
    return undefined
  }
}
