import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Sql } from "../../audit/act"

type Input = { listing_id: string; product_id: string }

/**
 * Notes which product is the listing's as soon as it is there, hidden still. Whoever publishes again after a crash goes
 * on with it, and what a crash left without a note is removed first.
 */
export const noteProductStep = createStep(
  "note-product",
  async (given: Input, { container }) => {
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.raw("update listing set product_id = :product_id where id = :listing_id", given)
    return new StepResponse(given, given)
  },
  async (given, { container }) => {
    if (!given) return
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.raw(
      "update listing set product_id = null where id = :listing_id and product_id = :product_id",
      given,
    )
  },
)
