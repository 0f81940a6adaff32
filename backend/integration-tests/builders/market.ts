import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { type SeededMarket, seedMarket } from "../../src/seed/seed-market"
import { type Api, apiOf } from "./api"

export const TEST_ENV = {
  MEDUSA_FF_TRANSLATION: "true",
  JWT_SECRET: "test",
  COOKIE_SECRET: "test",
  ORDER_LINK_SECRET: "test-order-link-secret",
  DEMO_DATA: "true",
}

type Sql = { raw<Row>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }> }
export type Market = {
  readonly container: MedusaContainer
  readonly seeded: SeededMarket
  readonly api: Api
  readonly databaseUrl: string
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>
}

/** Runs a suite against the seeded demonstration market; every test begins with the market as it was seeded. */
export function marketSuite(suite: (market: () => Market) => void): void {
  medusaIntegrationTestRunner({
    inApp: true,
    env: TEST_ENV,
    testSuite: ({ api, getContainer, dbConfig }) => {
      let market: Market
      beforeAll(async () => {
        const container = getContainer()
        const seeded = await seedMarket(container, { day: "2026-11-22", withPictures: false })
        const sql = () => container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
        const [key] = (
          await sql().raw<{ token: string }>("select token from api_key where title = 'Storefront'")
        ).rows
        market = {
          container,
          seeded,
          api: apiOf(String(api.defaults.baseURL), String(key?.token)),
          databaseUrl: dbConfig.clientUrl,
          query: async (text, values = []) => (await sql().raw<never>(text, values)).rows,
        }
      })
      suite(() => market)
    },
  })
}
