import { randomInt } from "node:crypto"
import { Client, type ClientConfig } from "pg"

/** Namespace of our advisory locks, so that no other user of the database collides with them. */
export const PRESENCE_CLASS = 0x4f564f50

const CONNECT_TIMEOUT_MS = 5000

/**
 * Tells every other process that this one is alive: a session-level advisory lock on a number of its own,
 * which the server drops the moment the connection dies, kill -9 included. It needs a connection that is
 * really its own, so a pooler in transaction mode must not stand in between.
 */
export class Presence {
  readonly holder = randomInt(1, 2 ** 31 - 1)
  private client: Promise<Client> | undefined

  constructor(private readonly connection: ClientConfig) {}

  /** Resolves once the sign of life is in place; a connection that dies while it is begun is begun once more. */
  async assure(): Promise<void> {
    this.client ??= this.begin()
    await this.client.catch(() => {
      this.client ??= this.begin()
      return this.client
    })
  }

  private begin(): Promise<Client> {
    const client = new Client({
      ...this.connection,
      application_name: "ovop-presence",
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    })
    const begun = this.connect(client)
    // A dying connection speaks more than once (an error, another, its end), and late. Only while it is still the
    // one in use does its death mean anything; then the next is begun at once, before others take us for dead.
    const replace = () => {
      if (this.client !== begun) return
      this.client = undefined
      void client.end().catch(() => undefined)
      void this.assure().catch(() => undefined)
    }
    client.on("error", replace)
    client.on("end", replace)
    begun.catch(() => {
      if (this.client === begun) this.client = undefined
    })
    return begun
  }

  private async connect(client: Client): Promise<Client> {
    await client.connect()
    // Shared, so that a session of ours that the server has not yet given up does not keep its successor waiting.
    await client.query("select pg_advisory_lock_shared($1, $2)", [PRESENCE_CLASS, this.holder])
    // A sign of life must not keep a finished process alive.
    ;(client as Client & { unref(): void }).unref()
    return client
  }
}
