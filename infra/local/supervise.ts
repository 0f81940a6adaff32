import type { ChildProcess } from "node:child_process"
import { closeSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { Refusal } from "./bootstrap/refusal.mjs"
import type { Children } from "./children.ts"
import { lastLines, openLog } from "./logs.ts"

export type ServiceOptions = {
  name: string
  command: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  logsDir: string
  children: Children
  /** Throws or answers false until the service can take requests. */
  isReady: () => Promise<boolean>
  startSeconds: number
  /** How long it may finish what it is doing when asked to stop. */
  stopSeconds: number
  /** Called once when it could not be kept alive. */
  onGivenUp: (reason: string) => void
}

/** A service that dies this often, each time within a minute of its start, is given up. */
const MAX_RESTARTS = 5
const STABLE_AFTER_MS = 60_000

/** One long-running child: started, waited for, restarted when it dies unasked, stopped when asked. */
export class Service {
  readonly #options: ServiceOptions
  #child: ChildProcess | undefined
  #logFile = ""
  #stopping = false
  /** Until the first start has succeeded a death is its failure and nothing to recover from. */
  #supervised = false
  #restarts = 0

  constructor(options: ServiceOptions) {
    this.#options = options
  }

  /** Starts the service and waits until it is ready; a first start that fails is a Refusal with its last words. */
  async start(): Promise<void> {
    const child = this.#launch()
    if (await this.#becomesReady(child)) {
      this.#supervised = true
      return
    }
    const { name, startSeconds, children } = this.#options
    const ended = hasEnded(child)
    await children.stop(child, 2)
    if (this.#stopping) return
    const how = ended ? "stopped while starting" : `was not ready within ${startSeconds} s`
    throw new Refusal(`${lastLines(this.#logFile, 25)}\n\n${name} ${how} (all of it in ${this.#logFile}).`)
  }

  async stop(hurry?: AbortSignal): Promise<void> {
    this.#stopping = true
    const child = this.#child
    if (!child || hasEnded(child)) return
    const hasten = () => void this.#options.children.stop(child, 0)
    if (hurry?.aborted) return await this.#options.children.stop(child, 0)
    hurry?.addEventListener("abort", hasten, { once: true })
    await this.#options.children.stop(child, this.#options.stopSeconds)
    hurry?.removeEventListener("abort", hasten)
  }

  #launch(): ChildProcess {
    const { name, command, args, cwd, env, logsDir, children } = this.#options
    const { file, descriptor } = openLog(logsDir, name)
    this.#logFile = file
    const child = children.start({
      name,
      command,
      args,
      spawn: { cwd, env, stdio: ["ignore", descriptor, descriptor] },
    })
    closeSync(descriptor)
    this.#child = child
    const startedAt = Date.now()
    child.on("error", () => {})
    child.on("exit", (code, signal) => {
      if (this.#stopping || this.#options.children.closing || !this.#supervised) return
      if (Date.now() - startedAt > STABLE_AFTER_MS) this.#restarts = 0
      void this.#recover(signal ?? `code ${code}`)
    })
    return child
  }

  async #becomesReady(child: ChildProcess): Promise<boolean> {
    const deadline = Date.now() + this.#options.startSeconds * 1000
    while (!hasEnded(child) && !this.#stopping && Date.now() < deadline) {
      if (await this.#options.isReady().catch(() => false)) return true
      await sleep(100)
    }
    return false
  }

  async #recover(how: string): Promise<void> {
    const { name, onGivenUp } = this.#options
    this.#restarts += 1
    console.error(`\n${name} has died (${how}). Its last words:\n${lastLines(this.#logFile)}`)
    if (this.#restarts > MAX_RESTARTS) return onGivenUp(`${name} died ${this.#restarts} times in a row.`)
    const waitSeconds = 2 ** (this.#restarts - 1)
    console.error(`Starting ${name} again in ${waitSeconds} s (${this.#restarts} of ${MAX_RESTARTS}).`)
    await sleep(waitSeconds * 1000)
    if (this.#stopping || this.#options.children.closing) return
    const child = this.#launch()
    if (await this.#becomesReady(child)) console.error(`${name} is ready again.`)
    // One that hangs is killed, and its exit brings us here again; one that died already has.
    else if (!hasEnded(child)) await this.#options.children.stop(child, 2)
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}
