import { type ChildProcess, spawn } from "node:child_process"
import { createHmac } from "node:crypto"
import { once } from "node:events"
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { StorefrontChanges } from "@ovop/contracts"
import { freePort } from "./free-port"

const BUILT = join(import.meta.dirname, "../../../storefront/.next/standalone")
const SECRET = "test-revalidate-secret"

export type ShopPage = { status: number; html: string }

/** The built storefront as a process of its own with a cache of its own, which reads from the API at one address. */
export class ServedShop {
  private child: ChildProcess | undefined

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly environment: Record<string, string>,
  ) {}

  static async open(apiUrl: string, publishableKey: string): Promise<ServedShop> {
    if (!existsSync(BUILT))
      throw new Error("The proof looks at the pages of the built storefront: run its build first.")
    // The server writes the pages it makes beside its code, so each has a copy.
    const folder = mkdtempSync(join(tmpdir(), "ovop-shop-"))
    cpSync(BUILT, folder, { recursive: true, verbatimSymlinks: true })
    const shop = new ServedShop(folder, await freePort(), {
      API_URL: apiUrl,
      STORE_PUBLISHABLE_KEY: publishableKey,
    })
    await shop.start()
    return shop
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  private async start(): Promise<void> {
    this.child = spawn(process.execPath, ["server.js"], {
      cwd: join(this.folder, "storefront"),
      env: {
        PATH: "",
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        REVALIDATE_SECRET: SECRET,
        PUBLIC_URL: this.address,
        PORT: String(this.port),
        HOSTNAME: "127.0.0.1",
        ...this.environment,
      },
      // A page that could not be made while a server died is seen by whoever visits it.
      stdio: "ignore",
    })
    const answers = async () => expect((await fetch(`${this.address}/icon.svg`)).ok).toBe(true)
    await vi.waitFor(answers, { timeout: 60_000, interval: 100 })
  }

  private async kill(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, "exit")
    child.kill("SIGKILL")
    await exit
  }

  /** Dies in the middle of whatever it does, and is started again where it stood. */
  async dieAndReturn(): Promise<void> {
    await this.kill()
    await this.start()
  }

  /** A page as a visitor sees it, kept or made anew. */
  async visit(path: string): Promise<ShopPage> {
    const answer = await fetch(this.address + path, { redirect: "manual" })
    return { status: answer.status, html: await answer.text() }
  }

  /** Says to it that something changed, as the API does. */
  async tell(changes: StorefrontChanges): Promise<void> {
    const body = JSON.stringify(changes)
    const timestamp = String(Date.now())
    const signature = createHmac("sha256", SECRET).update(`${timestamp}.${body}`).digest("hex")
    const headers = {
      "content-type": "application/json",
      "x-ovop-timestamp": timestamp,
      "x-ovop-signature": signature,
    }
    const answer = await fetch(`${this.address}/api/revalidate`, { method: "POST", headers, body })
    if (!answer.ok) throw new Error(`The storefront answered ${answer.status} to what it was told.`)
  }

  /** Lets go of every list and of these goods' pages. */
  async forget(products: string[]): Promise<void> {
    const everything = ["everything"]
    await this.tell({
      products,
      pages: [],
      associations: everything,
      certificates: everything,
      exchange_rates: everything,
    })
  }

  async close(): Promise<void> {
    await this.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
