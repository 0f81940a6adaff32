import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Refusal } from "../local/bootstrap/refusal.mjs"
import type { Children } from "../local/children.ts"
import { withClient } from "../local/database.ts"
import { findFreePort } from "../local/ports.ts"
import { runOrRefuse } from "../local/run-to-end.ts"
import { childEnvironment, type Settings } from "../local/settings.ts"
import { Service } from "../local/supervise.ts"
import { multiplyGoods, nameGoods } from "./vanilla-goods.ts"

export type Kind = "plain" | "tuned"

/** What the seed of the other shop says of itself. */
export type Seeded = { key: string; region_id: string; sales_channel_id: string; options: string[] }

export type Place = {
  settings: Settings
  /** The market's own database, beside which the others are made. */
  databaseUrl: string
  children: Children
  scratch: string
}

const SECRETS = { JWT_SECRET: "bench-only", COOKIE_SECRET: "bench-only" }

/** Settings of the workspace that an application of its own needs too: the same versions, the same build scripts. */
function workspaceFile(root: string): string {
  const text = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")
  return text.replace(/^packages:\n(?: {2}- .*\n)+/m, "packages:\n  - .\n")
}

const databaseNamed = (url: string, name: string) => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Vanilla Medusa of our version, installed from the registry into a scratch folder, with a database for each kind. */
export class VanillaShop {
  readonly #place: Place
  readonly #folder: string

  constructor(place: Place) {
    this.#place = place
    this.#folder = join(place.scratch, "vanilla")
  }

  /** Installs it, seeds one database with as many products under these names, and copies that for the other kind. */
  async make(products: number, names: readonly string[]): Promise<Seeded> {
    const { settings } = this.#place
    cpSync(join(settings.root, "infra", "bench", "vanilla"), this.#folder, { recursive: true })
    writeFileSync(join(this.#folder, "pnpm-workspace.yaml"), workspaceFile(settings.root))
    await this.#run("install", "pnpm", ["install", "--prefer-offline", "--no-frozen-lockfile"])
    await this.#createDatabase("vanilla_plain")
    await this.#medusa("plain", "migrate", ["db:migrate", "--execute-safe-links", "--skip-scripts"])
    await this.#medusa("plain", "seed", ["exec", "./src/scripts/seed.js"])
    const log = readFileSync(join(settings.logsDir, "vanilla-seed.log"), "utf8")
    const said = /^seeded (.+)$/m.exec(log)?.[1]
    if (!said) throw new Refusal("The seed of vanilla Medusa did not say what it made.")
    await multiplyGoods(this.databaseOf("plain"), products - 2)
    await nameGoods(this.databaseOf("plain"), names)
    await this.#createDatabase("vanilla_tuned", "vanilla_plain")
    await this.#medusa("tuned", "migrate-tuned", ["db:migrate", "--execute-safe-links", "--skip-scripts"])
    return JSON.parse(said) as Seeded
  }

  /** The address of the database of one kind. */
  databaseOf(kind: Kind): string {
    return databaseNamed(this.#place.databaseUrl, `vanilla_${kind}`)
  }

  /** Serves one kind; whoever started it stops it. */
  async serve(kind: Kind): Promise<{ service: Service; baseUrl: string }> {
    const { settings, children } = this.#place
    const port = await findFreePort()
    const baseUrl = `http://127.0.0.1:${port}`
    const service = new Service({
      name: `vanilla-${kind}`,
      cwd: this.#folder,
      command: join(this.#folder, "node_modules", ".bin", "medusa"),
      args: ["start", "-H", "127.0.0.1", "-p", String(port)],
      env: this.#environment(kind),
      logsDir: settings.logsDir,
      children,
      isReady: async () => (await fetch(`${baseUrl}/health`)).ok,
      startSeconds: 120,
      stopSeconds: 20,
      onGivenUp: () => undefined,
    })
    await service.start()
    return { service, baseUrl }
  }

  async #createDatabase(name: string, template = "template0"): Promise<void> {
    await withClient(databaseNamed(this.#place.databaseUrl, "postgres"), async (client) => {
      await client.query(`drop database if exists ${name}`)
      await client.query(`create database ${name} template ${template}`)
    })
  }

  #environment(kind: Kind): NodeJS.ProcessEnv {
    const flags: Record<string, string> =
      kind === "tuned" ? { MEDUSA_FF_INDEX_ENGINE: "true", MEDUSA_FF_CACHING: "true" } : {}
    return childEnvironment(this.#place.settings, {
      ...SECRETS,
      ...flags,
      NODE_ENV: "production",
      DATABASE_URL: this.databaseOf(kind),
      VANILLA: kind,
      LOG_LEVEL: "warn",
    })
  }

  async #medusa(kind: Kind, name: string, args: string[]): Promise<void> {
    await this.#run(name, join(this.#folder, "node_modules", ".bin", "medusa"), args, kind)
  }

  async #run(name: string, command: string, args: string[], kind: Kind = "plain"): Promise<void> {
    const { settings, children } = this.#place
    await runOrRefuse({
      children,
      logsDir: settings.logsDir,
      name: `vanilla-${name}`,
      command,
      args,
      cwd: this.#folder,
      env: this.#environment(kind),
    })
  }
}
