import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Sql } from "../../audit/act"

type KeptPrice = {
  currency_code: string
  amount: number
  min_quantity: number | null
  max_quantity: number | null
}
type Kept = {
  sets: { id: string; prices: KeptPrice[] }[]
  product: { id: string; metadata: object | null }[]
  product_variant: { id: string; metadata: object | null }[]
}

const numberOrNull = (value: unknown) => (value ? Number(value) : null)

/**
 * Keeps what core's own undoing forgets: prices, because it keeps a price set without them, and what was added to
 * metadata, because it merges. It stands before whatever changes them, so that it is undone last.
 */
export const keepProductStep = createStep(
  "keep-product",
  async (given: { product_id: string; price_set_ids: string[] }, { container }) => {
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    const { product_id: id } = given
    const [sets, product, variants] = await Promise.all([
      container
        .resolve(Modules.PRICING)
        .listPriceSets({ id: given.price_set_ids }, { relations: ["prices"] }),
      sql.raw<Kept["product"][number]>("select id, metadata from product where id = :id", { id }),
      sql.raw<Kept["product"][number]>(
        "select id, metadata from product_variant where product_id = :id and deleted_at is null",
        { id },
      ),
    ])
    const kept: Kept = {
      sets: sets.map((set) => ({
        id: set.id,
        prices: (set.prices ?? []).map((price) => ({
          currency_code: String(price.currency_code),
          amount: Number(price.amount),
          min_quantity: numberOrNull(price.min_quantity),
          max_quantity: numberOrNull(price.max_quantity),
        })),
      })),
      product: product.rows,
      product_variant: variants.rows,
    }
    return new StepResponse(given, kept)
  },
  async (kept, { container }) => {
    if (!kept) return
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    if (kept.sets.length > 0) await container.resolve(Modules.PRICING).upsertPriceSets(kept.sets as never)
    for (const table of ["product", "product_variant"] as const)
      for (const { id, metadata } of kept[table])
        await sql.raw(`update ${table} set metadata = cast(:metadata as jsonb) where id = :id`, {
          id,
          metadata: metadata && JSON.stringify(metadata),
        })
  },
)
