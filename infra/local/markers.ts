import { withClient } from "./database.ts"

/** What has been done to a database, noted in the database itself, so that another one starts from nothing. */
export type Marker = "migrated" | "seeded"

const CREATE = `
  create schema if not exists ovop_runtime;
  create table if not exists ovop_runtime.marker (
    key text primary key,
    value text not null,
    set_at timestamptz not null default now()
  )`

/** Reads all markers; an empty object in a new database. */
export async function readMarkers(databaseUrl: string): Promise<Partial<Record<Marker, string>>> {
  return await withClient(databaseUrl, async (client) => {
    await client.query(CREATE)
    const { rows } = await client.query<{ key: Marker; value: string }>(
      "select key, value from ovop_runtime.marker",
    )
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
  })
}

export async function setMarker(databaseUrl: string, key: Marker, value: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query(CREATE)
    await client.query(
      `insert into ovop_runtime.marker (key, value) values ($1, $2)
       on conflict (key) do update set value = excluded.value, set_at = now()`,
      [key, value],
    )
  })
}
