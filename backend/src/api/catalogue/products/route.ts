import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Catalogue, routes } from "@ovop/contracts"
import { searchText } from "@ovop/khmer"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { withPublicPicture } from "../../../reads/public-picture"
import { cardOn } from "../../../reads/stored-card"

type Query = z.output<typeof routes.listProducts.query>

/** Reads cards out of the search index; a word is looked for in Khmer, English and romanised Khmer alike. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Catalogue>): Promise<void> {
  const { q, sector, province, limit, offset } = req.validatedQuery as Query
  const text = q && searchText(q)
  if (q && !text) {
    res.json({ products: [], count: 0 })
    return
  }
  const { hits, metadata } = await req.scope.resolve(Modules.SEARCH).search<{ card: string }>({
    entity: "product",
    fields: ["card"],
    filters: {
      ...(text ? { q: text } : {}),
      ...(sector ? { sector } : {}),
      ...(province ? { province_code: province } : {}),
    },
    pagination: { take: limit, skip: offset },
  })
  const today = dayInCambodia(new Date())
  const products = hits.map((hit) => withPublicPicture(cardOn(today, hit.document.card)))
  res.json({ products, count: metadata.count ?? offset + products.length })
}
