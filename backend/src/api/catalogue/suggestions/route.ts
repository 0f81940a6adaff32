import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { ProductCard, routes, Suggestions } from "@ovop/contracts"
import { catalogueNames, namesBeginning } from "../../../reads/catalogue-names"
import { readSqlOf } from "../../../reads/discovery/read-sql"

/** Goods are what a buyer types for most; the rest is a way to more of them. */
const MOST_PRODUCTS = 5
const MOST_NAMES = 5

/** What a buyer may be about to type. Cheap enough for every letter: one statement, and names that are kept. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Suggestions>): Promise<void> {
  const { q } = req.validatedQuery as z.output<typeof routes.suggest.query>
  const [{ hits }, names] = await Promise.all([
    req.scope.resolve(Modules.SEARCH).search<{ card: string }>({
      entity: "product",
      fields: ["card"],
      filters: { q },
      pagination: { take: MOST_PRODUCTS },
      search_options: {
        match_strategy: "last",
        typo_tolerance: true,
        attributes_to_search_on: ["title", "head"],
        count: "none",
      },
    }),
    catalogueNames(readSqlOf(req.scope)),
  ])
  const products = hits.map(({ document }) => {
    const { handle, title } = JSON.parse(document.card) as ProductCard
    return { type: "product" as const, code: handle, name: title }
  })
  res.json({ suggestions: [...products, ...namesBeginning(names, q).slice(0, MOST_NAMES)] })
}
