import { join } from "node:path"
import { inputHashes } from "../build.ts"
import { Market } from "../market.ts"
import { findFreePort } from "../ports.ts"
import type { Settings } from "../settings.ts"
import type { TestContext } from "./context.ts"

type OwnMarket = {
  settings: Settings
  databaseUrl: string
  /** Why the market gave up, if it did; empty otherwise. */
  complaint: () => string
}

/** Serves the built applications on a fresh, seeded database and free ports for as long as `use` runs. */
export async function withOwnMarket<T>(
  context: TestContext,
  name: string,
  use: (market: OwnMarket) => Promise<T>,
): Promise<T> {
  const settings = await ownSettings(context, name)
  let reason = ""
  const onGivenUp = (text: string) => {
    reason = text
  }
  const market = new Market({
    settings,
    children: context.children,
    mode: "production",
    durable: false,
    onGivenUp,
  })
  try {
    await market.openDatabase()
    await market.serve(inputHashes(context.settings.root).backend, context.stopWished)
    return await use({ settings, databaseUrl: market.prepare().databaseUrl, complaint: () => reason })
  } finally {
    await market.stop()
  }
}

async function ownSettings({ settings, scratch }: TestContext, name: string): Promise<Settings> {
  const portApi = await findFreePort()
  const portWeb = await findFreePort()
  return {
    ...settings,
    dataDir: join(scratch, name),
    host: "127.0.0.1",
    portApi,
    portWeb,
    publicApiUrl: `http://localhost:${portApi}`,
    publicUrl: `http://localhost:${portWeb}`,
    databaseUrl: undefined,
    demoData: true,
  }
}
