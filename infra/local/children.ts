import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { ProcessRecord, stopProcess } from "./process-record.ts"

type ChildOptions = {
  name: string
  command: string
  args: string[]
  spawn: SpawnOptions
  stopSignal?: "SIGTERM" | "SIGINT"
  wholeGroup?: boolean
}

/**
 * Starts every child of a command: each leads its own process group (a Ctrl-C at the terminal reaches only us, and
 * we choose the order), is written down at once, and is stopped by the warden if we are killed.
 */
export class Children {
  readonly #record: ProcessRecord
  readonly #warden: ChildProcess
  #closing = false

  constructor(dataDir: string, leftover?: string) {
    mkdirSync(dataDir, { recursive: true })
    this.#record = new ProcessRecord(dataDir)
    const args = [join(import.meta.dirname, "warden.ts"), dataDir, ...(leftover ? [leftover] : [])]
    this.#warden = spawn(process.execPath, args, { detached: true, stdio: ["pipe", "ignore", "inherit"] })
    this.#warden.unref()
  }

  /** Stops what a killed run of the same data folder has left; answers the names. */
  async stopOrphans(): Promise<string[]> {
    return await this.#record.stopAll(3)
  }

  start(options: ChildOptions): ChildProcess {
    const child = spawn(options.command, options.args, { ...options.spawn, detached: true })
    const { pid } = child
    if (pid !== undefined) {
      const { name, stopSignal = "SIGTERM", wholeGroup = true } = options
      this.#record.add({ name, pid, stopSignal, wholeGroup })
      child.on("exit", () => this.#record.remove(pid))
    }
    return child
  }

  /** The process ids of those that run now, by their names. */
  named(names: readonly string[]): Map<string, number> {
    const alive = this.#record.alive().filter(({ name }) => names.includes(name))
    return new Map(alive.map(({ name, pid }) => [name, pid]))
  }

  async stop(child: ChildProcess, graceSeconds: number): Promise<void> {
    const recorded = this.#record.alive().find((candidate) => candidate.pid === child.pid)
    if (recorded) await stopProcess(recorded, graceSeconds)
  }

  /** Whether all are being stopped for good, so that nobody starts one of them again. */
  get closing(): boolean {
    return this.#closing
  }

  /** Stops whatever still runs and lets the warden go. */
  async close(graceSeconds: number): Promise<void> {
    this.#closing = true
    await this.#record.stopAll(graceSeconds)
    this.#warden.stdin?.end()
  }
}
