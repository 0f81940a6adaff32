import pg from "pg"
import { Refusal } from "./bootstrap/refusal.mjs"

/** Throws a Refusal in one sentence, without the password, unless the operator's own database answers. */
export async function requireReachable(databaseUrl: string): Promise<void> {
  let where: string
  try {
    const { hostname, port, pathname } = new URL(databaseUrl)
    where = `${hostname}:${port || 5432}${pathname}`
  } catch {
    throw new Refusal(
      "DATABASE_URL is not an address of the form postgres://user:password@host:port/database.",
    )
  }
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  client.on("error", () => {})
  try {
    await client.connect()
    await client.query("select 1")
  } catch (error) {
    throw new Refusal(`The database of DATABASE_URL (${where}) cannot be reached: ${reason(error)}.`)
  } finally {
    await client.end().catch(() => {})
  }
}

function reason(error: unknown): string {
  // Trying several addresses of one host ends in an aggregate that has no message of its own.
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message
  return error instanceof Error && error.message ? error.message : String(error)
}

/** Runs one piece of work on a connection of its own. */
export async function withClient<T>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * The key by which the storefront speaks to the API; undefined before the seed. Medusa itself makes a default key on
 * a channel that sells from nowhere, earlier than ours, so the key is the one whose channel has a stock location.
 */
export async function readPublishableKey(databaseUrl: string): Promise<string | undefined> {
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ token: string }>(
      `select token from api_key
       join publishable_api_key_sales_channel channel on channel.publishable_key_id = api_key.id
       where type = 'publishable' and revoked_at is null and api_key.deleted_at is null and channel.deleted_at is null
         and exists (
           select from sales_channel_stock_location location
           where location.sales_channel_id = channel.sales_channel_id and location.deleted_at is null)
       order by api_key.created_at limit 1`,
    )
    return rows[0]?.token
  })
}
