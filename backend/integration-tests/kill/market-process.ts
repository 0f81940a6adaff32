import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { type Api, apiOf } from "../builders/api"
import { TEST_ENV } from "../test-environment"
import { freePort } from "./free-port"

const BACKEND = join(import.meta.dirname, "../..")
const BUILT = join(BACKEND, ".medusa/server")
const START_TIMEOUT_MS = 180_000

export type Phase = "before" | "after"

/** The built server as a process of its own, which can be told at which query to die. */
export class MarketProcess {
  private static readonly started = new Set<MarketProcess>()

  private constructor(
    private readonly child: ChildProcess,
    private readonly origin: string,
    readonly api: Api,
  ) {}

  static async start(
    databaseUrl: string,
    publishableKey: string,
    more: Record<string, string> = {},
  ): Promise<MarketProcess> {
    if (!existsSync(BUILT))
      throw new Error("The kill proof kills the built server: run the backend's build first.")
    const port = await freePort()
    const cli = join(BACKEND, "node_modules/@medusajs/cli/cli.js")
    const child = spawn(
      process.execPath,
      ["--require", join(import.meta.dirname, "kill-at-query.cjs"), cli, "start", "--port", String(port)],
      {
        cwd: BUILT,
        env: {
          PATH: "",
          ...TEST_ENV,
          NODE_ENV: "production",
          DATABASE_URL: databaseUrl,
          // A server is started for every kill; compiling it once is enough.
          NODE_COMPILE_CACHE: join(BACKEND, "node_modules/.cache/kill-proof"),
          MEDUSA_DISABLE_TELEMETRY: "true",
          ...more,
        },
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      },
    )
    const origin = `http://127.0.0.1:${port}`
    const market = new MarketProcess(child, origin, apiOf(origin, publishableKey))
    MarketProcess.started.add(market)
    await market.waitUntilListening()
    return market
  }

  /** Leaves nothing running, whatever became of the test. */
  static async killAll(): Promise<void> {
    for (const market of MarketProcess.started) await market.kill()
  }

  /** Health needs no recovery, so a standby that only listens has healed nothing yet. */
  private async waitUntilListening(): Promise<void> {
    const timeout = { timeout: START_TIMEOUT_MS, interval: 100 }
    await vi.waitFor(async () => expect((await fetch(`${this.origin}/health`)).ok).toBe(true), timeout)
  }

  private async ask<Reply>(order: object): Promise<Reply> {
    const reply = once(this.child, "message") as Promise<[Reply]>
    this.child.send(order)
    return (await reply)[0]
  }

  startCounting(): void {
    this.child.send({ count: true })
  }

  async countedQueries(): Promise<number> {
    return (await this.ask<{ counted: number }>({ report: true })).counted
  }

  async dieAtQuery(left: number, phase: Phase): Promise<void> {
    await this.ask({ left, phase })
  }

  get isDead(): boolean {
    return this.child.signalCode !== null || this.child.exitCode !== null
  }

  async kill(): Promise<void> {
    MarketProcess.started.delete(this)
    if (this.isDead) return
    const exit = once(this.child, "exit")
    this.child.kill("SIGKILL")
    await exit
  }
}
