import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type BrowserContext, chromium } from "@playwright/test"
import lighthouse, { type Result } from "lighthouse"
import { env, launchOptions } from "../env.ts"

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === "string") throw new Error("No free port.")
  return address.port
}

/** A browser that both Playwright and Lighthouse drive, so that a page can be audited in the middle of a journey. */
export class AuditedBrowser {
  readonly context: BrowserContext
  readonly baseUrl = env.baseUrl
  readonly #port: number
  readonly #folder: string

  private constructor(context: BrowserContext, port: number, folder: string) {
    this.context = context
    this.#port = port
    this.#folder = folder
  }

  static async launch(): Promise<AuditedBrowser> {
    const port = await freePort()
    const folder = mkdtempSync(join(tmpdir(), "ovop-audit-"))
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      args: [...launchOptions.args, `--remote-debugging-port=${port}`],
      baseURL: env.baseUrl,
      viewport: { width: 360, height: 800 },
    })
    return new AuditedBrowser(context, port, folder)
  }

  /**
   * Lighthouse's mobile preset on one address, with what the browser keeps (basket, session) left as it is. On a busy
   * machine the browser sometimes loses its own recording; that says nothing of the page, which is then looked at again.
   */
  async audit(url: string, categories: string[]): Promise<Result> {
    for (let times = 1; ; times += 1) {
      const result = await this.#auditOnce(url, categories)
      const lost = result.audits["cumulative-layout-shift"]?.errorMessage
      if (!lost || times === 3) return result
    }
  }

  async #auditOnce(url: string, categories: string[]): Promise<Result> {
    const answer = await lighthouse(url, {
      port: this.#port,
      logLevel: "error",
      output: "json",
      onlyCategories: categories,
      onlyAudits: ["cumulative-layout-shift", "network-requests"],
      disableStorageReset: true,
      disableFullPageScreenshot: true,
    })
    if (!answer || answer.lhr.runtimeError) throw new Error(answer?.lhr.runtimeError?.message ?? "No result.")
    return answer.lhr
  }

  async close(): Promise<void> {
    await this.context.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
