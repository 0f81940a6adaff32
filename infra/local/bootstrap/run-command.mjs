import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { isOrphaned, readLock, takeLock } from "./file-lock.mjs"
import { install, isInstalled } from "./install.mjs"
import { isAlive, launchers } from "./process-identity.mjs"
import { Refusal } from "./refusal.mjs"

/** Which lock a command holds while it runs; `seed` and `audit` join a running start and see to their lock themselves. */
const LOCK_OF_COMMAND = /** @type {const} */ ({
  start: "run",
  dev: "run",
  reset: "run",
  seed: undefined,
  audit: undefined,
  test: "test",
  prove: "test",
  bench: "test",
})

/** How long a command that lost its npm may take to stop before it is ended by force. */
const ORPHAN_GRACE_SECONDS = 45

/**
 * Installs what is missing, then runs the command on the project's own Node and answers its exit code.
 *
 * @param {{ rootUrl: URL, args: string[] }} options
 * @returns {Promise<number>}
 */
export async function runCommand({ rootUrl, args }) {
  const root = resolve(fileURLToPath(rootUrl))
  const [command = "start", ...rest] = args
  if (!Object.hasOwn(LOCK_OF_COMMAND, command)) {
    throw new Refusal(
      `There is no command "${command}"; there are ${Object.keys(LOCK_OF_COMMAND).join(", ")}.`,
    )
  }
  const dataDir = resolve(root, process.env.DATA_DIR || ".data")
  const waiting = process.env.npm_lifecycle_event ? { launchers: launchers() } : {}
  const lockName = LOCK_OF_COMMAND[/** @type {keyof typeof LOCK_OF_COMMAND} */ (command)]
  const lock = lockName ? await claim(join(dataDir, `${lockName}.lock`), { command, ...waiting }) : undefined
  try {
    if (!isInstalled(root)) await installOnce(root, dataDir)
    return await runOnProjectNode({ root, command, rest, ...waiting, onSpawn: (pid) => lock?.addHolder(pid) })
  } finally {
    lock?.release()
  }
}

/**
 * @param {string} file
 * @param {Parameters<typeof takeLock>[1]} owner
 */
async function claim(file, owner) {
  const giveUpAt = Date.now() + ORPHAN_GRACE_SECONDS * 1000
  let told = false
  for (;;) {
    const lock = takeLock(file, owner)
    if (lock.taken) return lock
    if (!isOrphaned(lock.by)) {
      const pids = lock.by.holders.filter(isAlive).map((holder) => holder.pid)
      throw new Refusal(
        `npm run ${lock.by.command} is already running in this checkout (process ${pids[0]}); stop it first.`,
      )
    }
    if (!told)
      console.log(`  an npm run ${lock.by.command} that was killed is still stopping; waiting for it`)
    told = true
    if (Date.now() > giveUpAt)
      for (const holder of lock.by.holders.filter(isAlive)) process.kill(holder.pid, "SIGKILL")
    await sleep(200)
  }
}

/**
 * @param {string} root
 * @param {string} dataDir
 */
async function installOnce(root, dataDir) {
  const began = performance.now()
  const file = join(dataDir, "install.lock")
  for (;;) {
    const lock = takeLock(file, { command: "install" })
    if (lock.taken) {
      try {
        if (isInstalled(root)) return
        const live = process.stdout.isTTY
        if (!live) console.log("  installing the packages …")
        await install({
          root,
          logFile: join(dataDir, "logs", "install.log"),
          onProgress: (line) => live && process.stdout.write(`\r\x1b[K  install  ${line.slice(0, 100)}`),
          onSpawn: lock.addHolder,
        })
        if (live) process.stdout.write("\r\x1b[K")
        console.log(
          `  ${"install".padEnd(22)}${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`,
        )
        return
      } finally {
        lock.release()
      }
    }
    while (readLock(file)) await sleep(300)
  }
}

/**
 * @param {{ root: string, command: string, rest: string[], onSpawn: (pid: number) => void,
 *   launchers?: import("./process-identity.mjs").ProcessIdentity[] }} options
 * @returns {Promise<number>}
 */
async function runOnProjectNode({ root, command, rest, launchers: waiting = [], onSpawn }) {
  const node = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node")
  if (!existsSync(node))
    throw new Refusal("The project's own Node is missing: delete node_modules and try again.")
  // The channel tells the command that we are gone even if we are killed without a word.
  const child = spawn(node, [join(root, "infra", "local", `${command}.ts`), ...rest], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  })
  if (child.pid) onSpawn(child.pid)
  // A Ctrl-C reaches the child from the terminal too; it counts signals that come together as one.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal))
  }
  // npm waits for us, so without it nobody wants this any more: a killed npm must not leave a market running.
  const watch = setInterval(() => {
    if (waiting.every(isAlive)) return
    clearInterval(watch)
    child.kill("SIGTERM")
  }, 500)
  return await new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("exit", (code, signal) => {
      clearInterval(watch)
      resolve(code ?? (signal === "SIGKILL" ? 137 : 1))
    })
  })
}
