import { join } from "node:path"
import { beforeEach, expect, onTestFinished, test, vi } from "vitest"
import { Children } from "./children.ts"
import { readPublishableKey, withClient } from "./database.ts"
import { readMarkers, setMarker } from "./markers.ts"
import { EmbeddedPostgres } from "./postgres/embedded-postgres.ts"
import { scratchFolder } from "./scratch.fixture.ts"

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

/** The columns of Medusa's tables that the choice of a key looks at. */
const MEDUSA = `
  create table api_key (id text, token text, type text, revoked_at timestamptz, deleted_at timestamptz, created_at int);
  create table publishable_api_key_sales_channel (
    publishable_key_id text, sales_channel_id text, deleted_at timestamptz);
  create table sales_channel_stock_location (
    sales_channel_id text, stock_location_id text, deleted_at timestamptz)`

let url = ""

beforeEach(async () => {
  const dataDir = scratchFolder()
  const children = new Children(dataDir)
  onTestFinished(() => children.close(10))
  const options = { dataDir, logsDir: join(dataDir, "logs"), password: "secret", children, durable: false }
  const postgres = new EmbeddedPostgres(options)
  await postgres.start()
  url = postgres.url
})

test("the storefront gets the key that sells from somewhere, not Medusa's older default, nor a revoked one", async () => {
  const run = async (sql: string) => void (await withClient(url, (client) => client.query(sql)))
  await run(MEDUSA)
  await run(`
    insert into api_key values
      ('default', 'pk_default', 'publishable', null, null, 1), ('revoked', 'pk_revoked', 'publishable', now(), null, 2),
      ('secret', 'sk_secret', 'secret', null, null, 3);
    insert into publishable_api_key_sales_channel values
      ('default', 'empty', null), ('revoked', 'market', null), ('secret', 'market', null), ('ours', 'market', null);
    insert into sales_channel_stock_location values ('market', 'one', null), ('market', 'two', null)`)
  await expect(readPublishableKey(url)).resolves.toBeUndefined()
  await run("insert into api_key values ('ours', 'pk_ours', 'publishable', null, null, 4)")
  await expect(readPublishableKey(url)).resolves.toBe("pk_ours")
})

test("a marker is read back as it was last set, and a new database has none", async () => {
  await expect(readMarkers(url)).resolves.toEqual({})
  await setMarker(url, "migrated", "one")
  await setMarker(url, "migrated", "two")
  await expect(readMarkers(url)).resolves.toEqual({ migrated: "two" })
})
