import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { identify, isAlive } from "./bootstrap/process-identity.mjs"
import { writeWholeFile } from "./write-whole-file.ts"

/** A child that leads its own process group, and how it is asked to end. */
export type RecordedProcess = {
  name: string
  pid: number
  startedAt: string
  stopSignal: "SIGTERM" | "SIGINT"
  /** PostgreSQL looks after its own children and must not have them signalled one by one. */
  wholeGroup: boolean
}

/**
 * The children of one data folder, written down at once when they start, so that whoever comes after a hard kill
 * (the warden, the next start) can stop exactly those and nothing that merely got the same process id.
 */
export class ProcessRecord {
  readonly #file: string

  constructor(dataDir: string) {
    this.#file = join(dataDir, "processes.json")
  }

  add(process: Omit<RecordedProcess, "startedAt">): RecordedProcess {
    const added = { ...process, startedAt: identify(process.pid).startedAt }
    this.#write([...this.alive(), added])
    return added
  }

  remove(pid: number): void {
    const before = this.#read()
    const after = before.filter((recorded) => recorded.pid !== pid)
    // The folder may be gone already when the last child's end is told.
    if (after.length < before.length) this.#write(after)
  }

  alive(): RecordedProcess[] {
    return this.#read().filter(isAlive)
  }

  /** Stops what is recorded and alive, youngest first, since the oldest is the database the others write to. */
  async stopAll(graceSeconds: number): Promise<string[]> {
    const stopped: string[] = []
    const recorded = this.#read()
    if (recorded.length === 0) return stopped
    for (const one of recorded.filter(isAlive).reverse()) {
      await stopProcess(one, graceSeconds)
      stopped.push(one.name)
    }
    this.#write([])
    return stopped
  }

  #read(): RecordedProcess[] {
    try {
      return JSON.parse(readFileSync(this.#file, "utf8")) as RecordedProcess[]
    } catch {
      return []
    }
  }

  #write(processes: RecordedProcess[]): void {
    writeWholeFile(this.#file, JSON.stringify(processes, null, 2))
  }
}

/** Asks a process to end and, when the grace is over, ends it; PostgreSQL recovers from that by its journal. */
export async function stopProcess(recorded: RecordedProcess, graceSeconds: number): Promise<void> {
  if (!isAlive(recorded)) return
  send(recorded, recorded.stopSignal)
  await gone(recorded, graceSeconds)
  // Members of a group may outlive their leader, and the group keeps its id for as long as one of them lives.
  if (recorded.wholeGroup) send(recorded, "SIGKILL")
  else if (isAlive(recorded)) send(recorded, "SIGQUIT")
  await gone(recorded, 5)
}

async function gone(recorded: RecordedProcess, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (isAlive(recorded) && Date.now() < deadline) await sleep(30)
}

function send(recorded: RecordedProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(recorded.wholeGroup ? -recorded.pid : recorded.pid, signal)
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error
  }
}
