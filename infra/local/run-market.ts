import { Refusal } from "./bootstrap/refusal.mjs"
import { Children } from "./children.ts"
import { demoAccountLines } from "./demo-accounts.ts"
import { Market } from "./market.ts"
import type { Prepare } from "./prepare-database.ts"
import { reportFailure } from "./report-failure.ts"
import { readSettings, type Settings } from "./settings.ts"
import { Shutdown } from "./shutdown.ts"
import { stage } from "./stage.ts"

type Options = {
  mode: Prepare["mode"]
  /** Makes what is to be served; answers the hash of the backend's inputs. */
  build: (settings: Settings, children: Children, note: (text: string) => void) => Promise<string>
}

/** Runs the market of this checkout until somebody wishes it to stop; ends the process with the right exit code. */
export async function runMarket({ mode, build }: Options): Promise<void> {
  const shutdown = new Shutdown()
  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => {})
  let children: Children | undefined
  let market: Market | undefined
  try {
    const settings = readSettings()
    children = new Children(settings.dataDir)
    const onGivenUp = (reason: string) => failure.reject(new Refusal(reason))
    market = new Market({ settings, children, mode, onGivenUp })
    const stopped = Promise.race([shutdown.wished, failure.promise])
    await Promise.race([bringUp(settings, children, market, build, shutdown), stopped])
    if (!shutdown.signal.aborted) printReady(settings)
    await stopped
  } catch (error) {
    if (!shutdown.signal.aborted) reportFailure(error)
  }
  if (shutdown.signal.aborted) console.log("\n  stopping (once more Ctrl-C hurries)")
  await market?.stop(shutdown.hurry)
  await children?.close(shutdown.hurry.aborted ? 0 : 5)
  if (shutdown.signal.aborted) console.log("  stopped; nothing is lost")
  process.exit()
}

async function bringUp(
  settings: Settings,
  children: Children,
  market: Market,
  build: Options["build"],
  { signal }: Shutdown,
): Promise<void> {
  await stage("check ports", async (note) => {
    const orphans = await children.stopOrphans()
    if (orphans.length > 0) note(`stopped what a killed run had left: ${orphans.join(", ")}`)
    await market.checkPorts()
  })
  signal.throwIfAborted()
  await market.openDatabase()
  signal.throwIfAborted()
  const buildHash = await stage("build", async (note) => await build(settings, children, note))
  signal.throwIfAborted()
  await market.serve(buildHash, signal)
}

function printReady(settings: Settings): void {
  const accounts = demoAccountLines(settings.dataDir)
  const lines = [
    "",
    "ready",
    `  shop           ${settings.publicUrl}`,
    `  API            ${settings.publicApiUrl}`,
    ...(settings.demoData && !process.env.SMTP_HOST
      ? [`  mail           ${settings.publicApiUrl}/outbox`]
      : []),
  ]
  if (accounts.length > 0) lines.push("demo accounts", ...accounts)
  console.log(lines.join("\n"))
}
