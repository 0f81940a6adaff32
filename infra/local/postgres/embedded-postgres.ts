import type { ChildProcess } from "node:child_process"
import { closeSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { Refusal } from "../bootstrap/refusal.mjs"
import type { Children } from "../children.ts"
import { lastLines, openLog } from "../logs.ts"
import { findFreePort } from "../ports.ts"
import { writeWholeFile } from "../write-whole-file.ts"
import { findPostgresFolders, type PostgresFolders } from "./folders.ts"
import { initialiseCluster, ROLE } from "./initialise.ts"
import { stopLeftoverServer } from "./leftover-server.ts"

const DATABASE = "ovop"
const START_SECONDS = 60

type Options = {
  dataDir: string
  logsDir: string
  password: string
  children: Children
  /** False only for throwaway databases of tests: then a power cut may lose what was committed. */
  durable?: boolean
}

/** One PostgreSQL 18 on the loopback address, with its data below our data folder. */
export class EmbeddedPostgres {
  readonly #options: Options
  readonly #folders: PostgresFolders
  #server: ChildProcess | undefined
  #port = 0

  constructor(options: Options) {
    this.#options = options
    // What a throwaway database has to put outside a closed checkout goes away with its data folder.
    const outside = options.durable === false ? join(options.dataDir, "outside") : undefined
    this.#folders = findPostgresFolders(options.dataDir, outside)
  }

  /** The address of a server that another command of this data folder runs. */
  static runningUrl(dataDir: string, password: string): string {
    const port = rememberedPort(dataDir)
    if (!port) throw new Refusal("The database is not ready yet; try again when npm start has said so.")
    return addressOf(DATABASE, port, password)
  }

  get port(): number {
    return this.#port
  }

  /** The address of the marketplace's database; it holds the password, so it is never printed. */
  get url(): string {
    return this.#urlOf(DATABASE)
  }

  /** The server process; it exits on its own only when something is wrong. */
  get server(): ChildProcess | undefined {
    return this.#server
  }

  /** Starts the server and makes the database at the first time. Recovers from any earlier kill. */
  async start(): Promise<void> {
    const { data } = this.#folders
    initialiseCluster(this.#folders, this.#options.password, this.#options.durable ?? true)
    await stopLeftoverServer(data)
    this.#port = await findFreePort(rememberedPort(this.#options.dataDir))
    await this.#launch()
    await this.#makeDatabase()
    writeWholeFile(portFile(this.#options.dataDir), JSON.stringify({ port: this.#port }))
  }

  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server) await this.#options.children.stop(server, 30)
  }

  async #launch(): Promise<void> {
    const deadline = Date.now() + START_SECONDS * 1000
    for (;;) {
      const { server, logFile } = this.#spawn()
      if (await this.#becomesReady(server, deadline)) {
        this.#server = server
        return
      }
      // Right after a kill -9 of the postmaster its own children hold the shared memory for a moment.
      const busy = /pre-existing shared memory block|lock file .* already exists/.test(lastLines(logFile))
      if (!busy || Date.now() > deadline) {
        await this.#options.children.stop(server, 5)
        throw new Refusal(
          `${lastLines(logFile)}\n\nThe embedded PostgreSQL did not start (all of it in ${logFile}).`,
        )
      }
      await sleep(300)
    }
  }

  #spawn(): { server: ChildProcess; logFile: string } {
    const { programs, data, runAs } = this.#folders
    const { file, descriptor } = openLog(this.#options.logsDir, "postgres")
    const server = this.#options.children.start({
      name: "postgres",
      command: join(programs, "bin", "postgres"),
      args: ["-D", data, ...this.#settings()],
      spawn: {
        ...runAs,
        cwd: "/",
        env: { LC_ALL: "C", TZ: "UTC", PATH: process.env.PATH },
        stdio: ["ignore", descriptor, descriptor],
      },
      stopSignal: "SIGINT",
      wholeGroup: false,
    })
    closeSync(descriptor)
    return { server, logFile: file }
  }

  #settings(): string[] {
    const settings: Record<string, string | number> = {
      port: this.#port,
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      shared_buffers: "256MB",
      effective_cache_size: "1GB",
      work_mem: "16MB",
      maintenance_work_mem: "128MB",
      max_connections: 200,
      max_wal_size: "1GB",
      random_page_cost: 1.1,
      log_timezone: "UTC",
      timezone: "UTC",
      log_min_messages: "warning",
    }
    if (this.#options.durable === false) {
      Object.assign(settings, { fsync: "off", synchronous_commit: "off", full_page_writes: "off" })
    }
    return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  }

  async #becomesReady(server: ChildProcess, deadline: number): Promise<boolean> {
    let failure: Error | undefined
    server.on("error", (error) => {
      failure = error
    })
    while (server.exitCode === null && server.signalCode === null && !failure && Date.now() < deadline) {
      const client = new pg.Client({
        connectionString: this.#urlOf("postgres"),
        connectionTimeoutMillis: 2000,
      })
      client.on("error", () => {})
      try {
        await client.connect()
        return true
      } catch (error) {
        if (error instanceof pg.DatabaseError && error.code === "28P01") {
          throw new Refusal(
            "The password in secrets.json is not the database's; restore that file or run npm run reset.",
          )
        }
        await sleep(50)
      } finally {
        await client.end().catch(() => {})
      }
    }
    if (failure) throw new Refusal(`PostgreSQL could not be run: ${failure.message}.`)
    return false
  }

  async #makeDatabase(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#urlOf("postgres") })
    await client.connect()
    try {
      const { rowCount } = await client.query("select from pg_database where datname = $1", [DATABASE])
      if (rowCount === 0) await client.query(`create database ${DATABASE}`)
    } finally {
      await client.end()
    }
  }

  #urlOf(database: string): string {
    return addressOf(database, this.#port, this.#options.password)
  }
}

function addressOf(database: string, port: number, password: string): string {
  return `postgres://${ROLE}:${encodeURIComponent(password)}@localhost:${port}/${database}`
}

function portFile(dataDir: string): string {
  return join(dataDir, "postgres-port.json")
}

function rememberedPort(dataDir: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(portFile(dataDir), "utf8")) as { port: number }).port
  } catch {
    return undefined
  }
}
