import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { AccountBasket } from "@ovop/contracts"
import { bilingual, type Query } from "./bilingual"
import { certificateForbids } from "./certificate-view"
import { readProductRows } from "./product-rows"
import { availableOf, isOnSale } from "./product-view"

export type WantedLine = {
  product_id: string
  variant_id: string
  quantity: BigNumberInput
  metadata?: Record<string, unknown> | null
}
export type JoinedLine = { variant_id: string; quantity: number; metadata?: Record<string, unknown> }
export type Joinable = { lines: JoinedLine[]; left_out: AccountBasket["left_out"] }

/**
 * How much of what was wanted can come into a basket that holds something already: no more than is in stock, in
 * whole steps, and nothing that is not sold any more. What stays behind is named, so that nothing vanishes unseen.
 */
export async function joinableLines(
  query: Query,
  wanted: readonly WantedLine[],
  held: readonly WantedLine[],
): Promise<Joinable> {
  const ids = [...new Set(wanted.map((line) => line.product_id))]
  const products = ids.length > 0 ? await readProductRows(query, { id: ids }) : []
  const taken = new Map<string, number>()
  const take = (id: string, quantity: number) => taken.set(id, (taken.get(id) ?? 0) + quantity)
  for (const line of held) {
    const quantity = MathBN.convert(line.quantity).toNumber()
    take(line.variant_id, quantity)
    take(line.product_id, quantity)
  }
  const joined: Joinable = { lines: [], left_out: [] }
  for (const { product_id, variant_id, quantity: raw, metadata } of wanted) {
    const product = products.find((both) => both.km.id === product_id)
    const variant = product?.km.variants.find((row) => row.id === variant_id)
    const quantity = MathBN.convert(raw).toNumber()
    const isSold = product && variant && isOnSale(product.km) && !certificateForbids(product.km, new Date())
    // What is made to order shares its week over all packs.
    const from = product?.km.metadata?.made_to_order ? product_id : variant_id
    const left = isSold ? Math.max(0, availableOf(product.km, variant) - (taken.get(from) ?? 0)) : 0
    const step = product?.km.metadata?.quantity_step ?? 1
    const fitting = quantity <= left ? quantity : Math.floor(left / step) * step
    if (fitting > 0) {
      joined.lines.push({ variant_id, quantity: fitting, ...(metadata ? { metadata } : {}) })
      take(from, fitting)
    }
    if (fitting < quantity)
      joined.left_out.push({
        title: bilingual(product?.km.title, product?.en?.title),
        quantity: quantity - fitting,
      })
  }
  return joined
}
