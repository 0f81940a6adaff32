import type { Children } from "./children.ts"
import { type OpenDatabase, openDatabase } from "./open-database.ts"
import { requireFreePort } from "./ports.ts"
import {
  discardHalfSeeded,
  migrate,
  type Prepare,
  requirePublishableKey,
  seedOnce,
} from "./prepare-database.ts"
import { readSecrets } from "./secrets.ts"
import { apiService, storefrontService } from "./services.ts"
import type { Settings } from "./settings.ts"
import { stage } from "./stage.ts"
import type { Service } from "./supervise.ts"

type Options = {
  settings: Settings
  children: Children
  mode: Prepare["mode"]
  durable?: boolean
  onGivenUp: (reason: string) => void
}

/** One running market of one data folder: database, API, storefront. Whatever is up is stopped by `stop`. */
export class Market {
  readonly #options: Options
  #database: OpenDatabase | undefined
  #services: Service[] = []

  constructor(options: Options) {
    this.#options = options
  }

  async checkPorts(): Promise<void> {
    const { portApi, portWeb, host } = this.#options.settings
    await requireFreePort(portApi, "PORT_API", host)
    await requireFreePort(portWeb, "PORT_WEB", host)
  }

  async openDatabase(): Promise<void> {
    const { settings } = this.#options
    const secrets = readSecrets(settings.dataDir)
    await stage("postgres", async (note) => {
      this.#database = await openDatabase({ ...this.#options, secrets })
      note(this.#database.description)
    })
  }

  /** Migrates by `buildHash`, seeds once, serves; every part is a printed stage. */
  async serve(buildHash: string, stopWished: AbortSignal): Promise<void> {
    const prepare = this.prepare()
    await stage("migrate", async (note) => {
      await discardHalfSeeded(prepare)
      await migrate(prepare, buildHash, note)
    })
    stopWished.throwIfAborted()
    await stage("seed", async (note) => await seedOnce(prepare, note))
    const publishableKey = await requirePublishableKey(prepare.databaseUrl)
    stopWished.throwIfAborted()
    await this.#startServices(prepare, publishableKey)
  }

  async #startServices(prepare: Prepare, publishableKey: string): Promise<void> {
    const { onGivenUp, settings } = this.#options
    const api = apiService({ ...prepare, onGivenUp })
    const apiReady = stage("api", async (note) => {
      await api.start()
      note(settings.publicApiUrl)
    })
    // The storefront loads its code meanwhile and is asked for a page only when there is an API to read from.
    const storefront = storefrontService({
      ...prepare,
      publishableKey,
      revalidateSecret: prepare.secrets.revalidateSecret,
      apiReady,
      onGivenUp,
    })
    this.#services = [api, storefront]
    const began = storefront.start()
    began.catch(() => {})
    await apiReady
    await stage("storefront", async (note) => {
      await began
      note(settings.publicUrl)
    })
  }

  /** What migrations and seeds need to know; only after `openDatabase`. */
  prepare(): Prepare {
    const { settings, children, mode } = this.#options
    if (!this.#database) throw new Error("the database has to be opened first")
    return {
      settings,
      children,
      mode,
      secrets: readSecrets(settings.dataDir),
      databaseUrl: this.#database.url,
    }
  }

  /** Storefront, then API (which finishes its requests), then the database they write to. */
  async stop(hurry?: AbortSignal): Promise<void> {
    for (const service of this.#services.reverse()) await service.stop(hurry)
    this.#services = []
    await this.#database?.stop()
    this.#database = undefined
  }
}
