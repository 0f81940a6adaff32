import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../env"
import { wholeAssortment } from "../seed/assortment"
import { seedDemoAccounts } from "../seed/demo-accounts"
import { seedDemoLots } from "../seed/demo-lots"
import { seedHistory } from "../seed/history/seed-history"
import { products } from "../seed/products"
import { readScaleOptions, type ScaleOptions } from "../seed/scale/scale-options"
import { seedOrders } from "../seed/scale/seed-orders"
import { seedScale } from "../seed/scale/seed-scale"
import { seedMarket } from "../seed/seed-market"
import { seedAlliances } from "../seed/seed-movement"
import { writePictures } from "../seed/write-pictures"
import { republishDemonstrationRateWorkflow } from "../workflows/exchange-rate/workflows/republish-demonstration-rate"
import { rebuildSearchIndexWorkflow } from "../workflows/product/workflows/rebuild-search-index"

type Say = (line: string) => void

async function seedDemonstration(container: MedusaContainer, say: Say): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: ["id"], pagination: { take: 1 } })
  if (data.length > 0) {
    // A demonstration that was put away for weeks has an old rate, by which nobody could order.
    await republishDemonstrationRateWorkflow(container).run()
    return say("The market is seeded already.")
  }
  const files = join(env.DATA_DIR, "files")
  await mkdir(files, { recursive: true })
  const [market] = await Promise.all([
    seedMarket(container, {
      day: new Date().toISOString().slice(0, 10),
      withPictures: true,
      assortment: wholeAssortment,
    }),
    writePictures(files, products),
  ])
  // Nobody has looked at this market yet, so no page is out of date.
  await rebuildSearchIndexWorkflow(container).run({ input: { products: [], associations: [] } })
  await seedDemoAccounts(container)
  await seedAlliances(container)
  await seedDemoLots(container)
  const orders = await seedHistory(container, new Date())
  say(
    `Seeded ${market.products.length} products, ${market.certificates.length} certificates and ${orders} orders of the last weeks.`,
  )
}

/**
 * Seeds an empty database once, and leaves one that has a market as it is. With options it adds invented
 * associations, products and orders on top, to see how the market carries a load.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  // Whoever ran the command reads these lines; the logger's own form is for machines.
  const say: Say = (line) => void process.stdout.write(`seed: ${line}\n`)
  if (!env.DEMO_DATA)
    return say("This is not a demonstration, so nothing is seeded. Set DEMO_DATA=true for one.")
  let scale: ScaleOptions | undefined
  try {
    scale = readScaleOptions(JSON.parse(env.SEED_ARGS ?? "[]") as string[])
  } catch (error) {
    // What was typed is the typist's to mend: they get the sentence and no stack.
    process.stdout.write(`seed refuses: ${(error as Error).message}\n`)
    process.exitCode = 1
    return
  }
  await seedDemonstration(container, say)
  if (!scale) return
  if (scale.associations > 0) await seedScale(container, scale, say)
  await seedOrders(container, scale, say)
}
