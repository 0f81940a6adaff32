import { Client } from "pg"
import { env } from "../env.ts"

/**
 * A mail that could not be delivered and waits for a person, put where one stands after many failures: the
 * demonstration keeps every mail it is given, so none fails by itself.
 */
export async function parkMail(to: string): Promise<void> {
  if (!env.databaseUrl) throw new Error("DATABASE_URL has to name the database of the market at API_URL.")
  const client = new Client({ connectionString: env.databaseUrl })
  await client.connect()
  try {
    const message = {
      key: `parked-${to}`,
      locale: "km",
      recipient: { channel: "email", to },
      content: { kind: "confirm-email", name: null, link: `${env.baseUrl}/km/confirm/parked` },
    }
    await client.query(
      `insert into outbox_change (consumer, kind, subject_id, stream_id, payload, attempts, last_error, parked_at)
       values ('message', 'message', $1, $1, $2, 14, 'The mail server refused the recipient.', now())`,
      [to, JSON.stringify(message)],
    )
  } finally {
    await client.end()
  }
}
