import type { ISearchModuleService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { dayInCambodia } from "../modules/certification/certificate-status"
import type { Query } from "./bilingual"
import { shownText } from "./kept-text"
import { readProductRows } from "./product-rows"
import { productDetail } from "./product-view"
import { withPublicPicture } from "./public-picture"
import { dayNumber } from "./stored-card"

/** A page made from the product itself. */
async function madePage(query: Query, handle: string): Promise<string | undefined> {
  const [both] = await readProductRows(query, { handle })
  const detail = both && productDetail(both, new Date())
  return detail && JSON.stringify(withPublicPicture(detail))
}

/** Of an index that is not there, or not in this form yet, nothing is right. */
function noneOf(error: unknown): { hits: never[] } {
  if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return { hits: [] }
  throw error
}

/** The page of one product as it is kept; undefined where nothing right is. */
export async function keptPageText(
  search: ISearchModuleService,
  handle: string,
): Promise<string | undefined> {
  const { hits } = await search
    .search<{ page: string; right_until: number }>({
      entity: "product",
      fields: ["page", "right_until"],
      filters: { handle },
      pagination: { take: 1 },
      search_options: { count: "none" },
    })
    .catch(noneOf)
  const kept = hits[0]?.document
  // Where a certificate began or ended since, nobody wrote the document anew yet.
  const isRight = kept && kept.right_until >= dayNumber(dayInCambodia(new Date()))
  return isRight ? shownText(kept.page) : undefined
}

/** All that the page of one product shows, as JSON; undefined for what is not on sale. */
export async function pageText(
  search: ISearchModuleService,
  query: Query,
  handle: string,
): Promise<string | undefined> {
  // What was put on sale just now is in the index a second later, but its seller looks at once.
  return (await keptPageText(search, handle)) ?? (await madePage(query, handle))
}
