import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import type { CatalogueQuestion } from "../../../reads/catalogue-search"
import { missedWords } from "../../../reads/missed-words"
import { noteMissedSearchWorkflow } from "../../../workflows/search-vocabulary/workflows/note-missed-search"

const NARROWING = [
  "province",
  "sector",
  "kind",
  "association",
  "scheme",
  "level",
  "gi",
  "women_led",
  "youth_led",
  "in_stock",
  "price_min",
  "price_max",
  "cursor",
] as const

/**
 * Notes words that nothing has, for the secretariat, after the buyer was answered: nobody waits for it, and a search
 * that cannot be noted was answered all the same. What filters left nothing of is no gap in the words.
 */
export async function noteMissedSearch(scope: MedusaContainer, asked: CatalogueQuestion): Promise<void> {
  const words = asked.q === undefined ? undefined : missedWords(asked.q)
  if (words === undefined || NARROWING.some((filter) => asked[filter] !== undefined)) return
  try {
    await noteMissedSearchWorkflow(scope).run({ input: { day: dayInCambodia(new Date()), words } })
  } catch (error) {
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("A search without result was not noted.", error as Error)
  }
}
