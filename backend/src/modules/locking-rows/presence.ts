import { randomInt } from "node:crypto"
import { Client, type ClientConfig } from "pg"

/** Namespace of our advisory locks, so that no other user of the database collides with them. */
export const PRESENCE_CLASS = 0x4f564f50

/**
 * Tells every other process that this one is alive: a session-level advisory lock on a number of its own,
 * which the server drops the moment the connection dies, kill -9 included. It needs a connection that is
 * really its own, so a pooler in transaction mode must not stand in between.
 */
export class Presence {
  readonly holder = randomInt(1, 2 ** 31 - 1)
  private client: Promise<Client> | undefined

  constructor(private readonly connection: ClientConfig) {}

  /** Resolves once the sign of life is in place; takes it again after a lost connection. */
  async assure(): Promise<void> {
    this.client ??= this.connect()
    try {
      await this.client
    } catch (error) {
      this.client = undefined
      throw error
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({ ...this.connection, application_name: "ovop-presence", keepAlive: true })
    const forget = () => {
      this.client = undefined
    }
    client.on("error", forget)
    client.on("end", forget)
    await client.connect()
    await client.query("select pg_advisory_lock($1, $2)", [PRESENCE_CLASS, this.holder])
    // A sign of life must not keep a finished process alive.
    ;(client as Client & { unref(): void }).unref()
    return client
  }
}
