import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../env"
import { seedDemoAccount } from "../seed/demo-account"
import { products } from "../seed/products"
import { seedMarket } from "../seed/seed-market"
import { writePictures } from "../seed/write-pictures"

/** Seeds an empty database once. A database that has a market already is left as it is. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (!env.DEMO_DATA) {
    logger.info("This is not a demonstration, so nothing is seeded. Set DEMO_DATA=true for one.")
    return
  }
  const unknown = JSON.parse(env.SEED_ARGS ?? "[]") as string[]
  if (unknown.length > 0) throw new Error(`The seed takes no options yet; it was given ${unknown.join(" ")}.`)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: ["id"], pagination: { take: 1 } })
  if (data.length > 0) {
    logger.info("The market is seeded already.")
    return
  }
  const files = join(env.DATA_DIR, "files")
  await mkdir(files, { recursive: true })
  const [market] = await Promise.all([
    seedMarket(container, { day: new Date().toISOString().slice(0, 10), withPictures: true }),
    writePictures(files, products),
  ])
  await seedDemoAccount(container)
  logger.info(`Seeded ${market.products.length} products and ${market.certificates.length} certificates.`)
}
