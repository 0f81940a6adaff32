import type { ISearchModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Query } from "../../../reads/bilingual"
import { readProductDocuments } from "../../../reads/product-document"

type Text = { card: string; page: string }
type Documents = Map<string, Text>

/** What the index says of products now. */
async function readKept(search: ISearchModuleService, ids: string[]): Promise<Documents> {
  const { hits } = await search.search<Text>({
    entity: "product",
    fields: ["card", "page"],
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  })
  return new Map(hits.map(({ id, document }) => [id, document]))
}

/** The products of which a card, in any list, is another than before, and those of which only the page is. */
function changesBetween(ids: readonly string[], before: Documents, after: Documents) {
  const differs = (id: string, text: keyof Text) => before.get(id)?.[text] !== after.get(id)?.[text]
  const cards = ids.filter((id) => differs(id, "card"))
  return { cards, pages: ids.filter((id) => differs(id, "page") && !cards.includes(id)) }
}

/** Products read at once: a document needs a product's whole page. */
const AT_ONCE = 200

/**
 * Writes what the search index knows of products anew, and takes out what is no longer on sale.
 * Nothing to compensate: the index follows the data, and writing it again is what puts it right.
 */
export const writeProductDocumentsStep = createStep(
  "write-product-documents",
  async ({ product_ids }: { product_ids: string[] }, { container }) => {
    const search = container.resolve(Modules.SEARCH)
    const query = container.resolve(ContainerRegistrationKeys.QUERY) as unknown as Query
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const ids = [...new Set(product_ids)]
    const changed = { cards: [] as string[], pages: [] as string[] }
    let written = 0
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const asked = ids.slice(at, at + AT_ONCE)
      // Numbered before it begins, so that a reading with a higher number has seen all that this one saw.
      const { rows } = await knex.raw<{ rows: { number: string }[] }>(
        "select nextval('ovop_search_reading') as number",
      )
      const read_order = Number(rows[0]?.number)
      const before = await readKept(search, asked)
      const documents = (await readProductDocuments(query, { id: asked })).map((document) => ({
        ...document,
        read_order,
      }))
      const kept = new Set(documents.map(({ id }) => id))
      const gone = asked.filter((id) => !kept.has(id))
      if (documents.length > 0) await search.upsertDocuments({ index: "product", documents })
      if (gone.length > 0)
        await search.deleteDocuments({
          index: "product",
          filters: { id: gone, read_order: { $lte: read_order } },
        })
      const after = new Map(documents.map((document) => [document.id, document]))
      const { cards, pages } = changesBetween(asked, before, after)
      changed.cards.push(...cards)
      changed.pages.push(...pages)
      written += documents.length
    }
    return new StepResponse({ written, removed: ids.length - written, ...changed })
  },
)
