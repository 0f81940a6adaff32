import type { ISearchModuleService } from "@medusajs/framework/types"
import { dayInCambodia } from "../modules/certification/certificate-status"
import { shownText } from "./kept-text"
import { cardOn, dayNumber } from "./stored-card"

/** What of a document an answer is made from. */
export const CARD_FIELDS = ["card", "right_until"]

type Hit = { id: string; document: { card: string; right_until: number } }

/** Of cards whose day is over, those for today: a certificate ended, and nobody wrote the document anew yet. */
async function cardsAfter(search: ISearchModuleService, today: string, ids: string[]) {
  const { hits } = await search.search<{ dated_card: string }>({
    entity: "product",
    fields: ["dated_card"],
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  })
  return new Map(hits.map(({ id, document }) => [id, cardOn(today, document.dated_card)]))
}

/** The cards of hits as one JSON list. They are not read for it, but where one's day is over. */
export async function cardList(search: ISearchModuleService, hits: readonly Hit[]): Promise<string> {
  const today = dayInCambodia(new Date())
  const late = hits.filter(({ document }) => document.right_until < dayNumber(today)).map(({ id }) => id)
  const anew = late.length > 0 ? await cardsAfter(search, today, late) : new Map<string, string>()
  const cards = hits.map(({ id, document }) => anew.get(id) ?? document.card)
  return shownText(`[${cards.join(",")}]`)
}
