import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { dayInCambodia } from "../../src/modules/certification/certificate-status"
import { sampleAssortment } from "../../src/seed/assortment"
import { type SeededMarket, seedMarket } from "../../src/seed/seed-market"
import { type Api, apiOf } from "../builders/api"
import { makeDatabase } from "./make-database"
import { SeededDatabase } from "./seeded-database"
import { startApplication } from "./start-application"

type Sql = { raw<Row>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }> }
export type Market = {
  readonly container: MedusaContainer
  readonly seeded: SeededMarket
  readonly api: Api
  readonly databaseUrl: string
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>
}
export type KeptMarket = { readonly market: Market; readonly database: SeededDatabase }

let kept: Promise<KeptMarket> | undefined

/**
 * The market of this worker: one application and one database for all of its files. Starting and seeding take longer
 * than most files, and a file that the one before could disturb would be disturbed by its own tests as well.
 */
export function oneMarket(): Promise<KeptMarket> {
  kept ??= openMarket()
  return kept
}

async function openMarket(): Promise<KeptMarket> {
  const { url: databaseUrl, client } = await makeDatabase()
  const { container, baseUrl } = await startApplication(databaseUrl)
  const seeded = await seedMarket(container, {
    day: dayInCambodia(new Date()),
    withPictures: false,
    assortment: sampleAssortment,
  })
  // As the last step of a seed; nobody else writes to the index but the outbox, which a test delivers itself.
  await container.resolve(Modules.SEARCH).reindex({ index: "product", strategy: "in_place" })
  const sql = () => container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  const query = async <Row>(text: string, values: unknown[] = []) => (await sql().raw<Row>(text, values)).rows
  const [key] = await query<{ token: string }>("select token from api_key where title = 'Storefront'")
  const market = { container, seeded, api: apiOf(baseUrl, String(key?.token)), databaseUrl, query }
  return { market, database: await SeededDatabase.keep(client) }
}
