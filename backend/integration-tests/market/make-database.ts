import { randomUUID } from "node:crypto"
import { Client } from "pg"
import { databaseUrl } from "../env"

const OURS = "ovop-test-"

/** Those of earlier runs, which nobody is connected to any more. */
const LEFT = `
  select d.datname as name from pg_database d where d.datname like '${OURS}%'
     and not exists (select from pg_stat_activity a where a.datname = d.datname)`

/** Makes an empty database and a connection to it. What earlier runs left is removed, one worker at a time. */
export async function makeDatabase(): Promise<{ url: string; client: Client }> {
  const server = new Client(databaseUrl("postgres"))
  await server.connect()
  try {
    await server.query("select pg_advisory_lock(hashtext($1))", [OURS])
    const { rows } = await server.query<{ name: string }>(LEFT)
    for (const { name } of rows) await server.query(`drop database "${name}"`)
    const name = `${OURS}${randomUUID()}`
    await server.query(`create database "${name}"`)
    // Connected before the lock is given back, so that no other worker takes it for one that was left.
    const client = new Client(databaseUrl(name))
    await client.connect()
    return { url: databaseUrl(name), client }
  } finally {
    await server.end()
  }
}
