import { cpSync, existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { readLock, takeLock } from "./bootstrap/file-lock.mjs"
import { Refusal } from "./bootstrap/refusal.mjs"
import type { Children } from "./children.ts"
import { hashInputs } from "./content-hash.ts"
import { runOrRefuse } from "./run-to-end.ts"
import { childEnvironment, type Settings } from "./settings.ts"
import { writeWholeFile } from "./write-whole-file.ts"

type Application = { name: string; folder: string; marker: string; result: string }

/** Where `medusa build` and `next build` leave the applications, and the file that says what they were built from. */
export const APPLICATIONS = {
  backend: {
    name: "@ovop/backend",
    folder: "backend",
    marker: "backend/.medusa/server/.ovop-build",
    result: "backend/.medusa/server/medusa-config.js",
  },
  storefront: {
    name: "@ovop/storefront",
    folder: "storefront",
    marker: "storefront/.next/.ovop-build",
    result: "storefront/.next/standalone/storefront/server.js",
  },
} satisfies Record<string, Application>

export type BuildHashes = Record<keyof typeof APPLICATIONS, string>

/** The hash of each application's inputs as they are now. */
export function inputHashes(root: string): BuildHashes {
  return { backend: hashInputs(root, "backend"), storefront: hashInputs(root, "storefront") }
}

/**
 * Builds the applications whose inputs have changed, through turbo and its cache. A build replaces files that a
 * running market serves, so it is refused while another command of this checkout runs one.
 */
export async function buildChanged(
  settings: Settings,
  children: Children,
  { note, ownLock }: { note: (text: string) => void; ownLock: "run" | "test" },
): Promise<BuildHashes> {
  const lock = await takeTurn(join(settings.root, ".data", "build.lock"))
  try {
    const hashes = inputHashes(settings.root)
    const stale = changed(settings.root, hashes)
    if (stale.length === 0) {
      note("unchanged")
      return hashes
    }
    refuseBesideRunning(settings, ownLock)
    // Until the build is whole nothing may say that it is: a builder that is told to stop may still end well, and
    // what an earlier build left must not pass for its result.
    for (const { marker, result } of stale)
      for (const file of [marker, result]) rmSync(join(settings.root, file), { force: true })
    await runOrRefuse({
      children,
      logsDir: settings.logsDir,
      name: "build",
      command: "turbo",
      args: [
        ...[
          "run",
          "build",
          "--env-mode=loose",
          "--output-logs=new-only",
          "--ui=stream",
          "--no-update-notifier",
        ],
        ...stale.map(({ name }) => `--filter=${name}`),
      ],
      cwd: settings.root,
      env: buildEnvironment(settings),
    })
    for (const application of stale) finish(settings.root, application, hashes)
    note(`built ${stale.map(({ folder }) => folder).join(" and ")}`)
    return hashes
  } finally {
    lock.release()
  }
}

/**
 * The builders choose their own mode; told "production", Medusa would load its configuration as a server does and
 * ask for secrets, which no build may know.
 */
function buildEnvironment(settings: Settings): NodeJS.ProcessEnv {
  const { NODE_ENV, ...environment } = childEnvironment(settings)
  return environment
}

function changed(root: string, hashes: BuildHashes): Application[] {
  return Object.entries(APPLICATIONS)
    .filter(([key, { marker, result }]) => {
      const file = join(root, marker)
      const current = existsSync(file) && readFileSync(file, "utf8") === hashes[key as keyof BuildHashes]
      return !current || !existsSync(join(root, result))
    })
    .map(([, application]) => application)
}

function finish(root: string, application: Application, hashes: BuildHashes): void {
  if (!existsSync(join(root, application.result))) {
    throw new Refusal(`The build of ${application.folder} ended well but left no ${application.result}.`)
  }
  if (application.folder === "storefront") addStaticFiles(root)
  writeWholeFile(join(root, application.marker), hashes[application.folder as keyof BuildHashes])
}

/** Next leaves what a content network would serve out of the standalone server; ours serves it itself. */
function addStaticFiles(root: string): void {
  const standalone = join(root, "storefront", ".next", "standalone", "storefront")
  for (const [from, to] of [
    ["storefront/.next/static", ".next/static"],
    ["storefront/public", "public"],
  ] as const) {
    if (!existsSync(join(root, from))) continue
    rmSync(join(standalone, to), { recursive: true, force: true })
    cpSync(join(root, from), join(standalone, to), { recursive: true })
  }
}

async function takeTurn(file: string) {
  for (;;) {
    const lock = takeLock(file, { command: "build" })
    if (lock.taken) return lock
    await sleep(300)
  }
}

function refuseBesideRunning(settings: Settings, ownLock: "run" | "test"): void {
  const other = ownLock === "run" ? "test" : "run"
  const by = readLock(join(settings.root, ".data", `${other}.lock`))
  if (by && by.command !== "dev") {
    throw new Refusal(`npm run ${by.command} runs here on an older build; stop it before this one is built.`)
  }
}
