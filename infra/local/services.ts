import { cpSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Children } from "./children.ts"
import { apiAddress, apiEnvironment, storefrontEnvironment, webAddress } from "./environments.ts"
import { medusaPlace, type Prepare } from "./prepare-database.ts"
import type { Settings } from "./settings.ts"
import { Service } from "./supervise.ts"

type GivenUp = { onGivenUp: (reason: string) => void }

/** The API, from the build or, in development, from the sources with reload. */
export function apiService(prepare: Prepare & GivenUp): Service {
  const { settings, secrets, children, databaseUrl, mode, onGivenUp } = prepare
  const verb = mode === "production" ? "start" : "develop"
  return new Service({
    ...medusaPlace(settings, mode),
    name: "api",
    args: [verb, "-H", settings.host, "-p", String(settings.portApi)],
    env: apiEnvironment(settings, secrets, databaseUrl, mode),
    logsDir: settings.logsDir,
    children,
    isReady: async () => {
      const base = apiAddress(settings)
      return (await answersOk(`${base}/health`)) && (await answersOk(`${base}/ready`))
    },
    startSeconds: 120,
    stopSeconds: 30,
    onGivenUp,
  })
}

/** The storefront, as `apiService`. */
export function storefrontService(
  options: {
    settings: Settings
    children: Children
    publishableKey: string
    revalidateSecret: string
    /** Resolves when the API answers; before that a page would show an outage. */
    apiReady: Promise<void>
    mode: Prepare["mode"]
  } & GivenUp,
): Service {
  const { settings, children, publishableKey, revalidateSecret, apiReady, mode, onGivenUp } = options
  const storefront = join(settings.root, "storefront")
  const place =
    mode === "production"
      ? { cwd: freshCopy(settings), command: process.execPath, args: ["server.js"] }
      : {
          cwd: storefront,
          command: join(storefront, "node_modules", ".bin", "next"),
          args: ["dev", "-H", settings.host, "-p", String(settings.portWeb)],
        }
  return new Service({
    ...place,
    name: "storefront",
    env: storefrontEnvironment(settings, publishableKey, revalidateSecret, mode),
    logsDir: settings.logsDir,
    children,
    isReady: async () => {
      await apiReady
      return await answersOk(`${webAddress(settings)}/km`)
    },
    startSeconds: 120,
    stopSeconds: 10,
    onGivenUp,
  })
}

/**
 * The server writes the pages it renders beside its code. Each start of each data folder therefore runs a fresh copy:
 * pages of a test's market must never be served by the real one, nor those of before a reset after it.
 */
function freshCopy({ root, dataDir }: Settings): string {
  const copy = join(dataDir, "storefront")
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(root, "storefront", ".next", "standalone"), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, "storefront")
}

async function answersOk(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) })
  await response.body?.cancel()
  return response.ok
}
