import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"

type Input = { series: string; order_id: string }
type Issued = { year: number; number: number; issued_at: Date }

const FIND = `
  select year, number, issued_at from issued_document
   where series = :series and order_id = :order_id and deleted_at is null`

/**
 * The next number and the paper that takes it are one statement: either both are there or neither is, so no number
 * is ever lost. The row of the series makes everybody who wants one wait for the one before.
 */
const ISSUE = `
  with next as (
    insert into document_series (id, series, year, last_number) values (:series_id, :series, :year, 1)
    on conflict (series, year) where deleted_at is null
    do update set last_number = document_series.last_number + 1, updated_at = now()
    returning year, last_number)
  insert into issued_document (id, series, year, number, order_id, issued_at)
  select :id, :series, next.year, next.last_number, :order_id, now() from next
  returning year, number, issued_at`

const isTaken = (error: unknown) => (error as { code?: unknown }).code === "23505"

/** Gives an order's paper its number, once. Nothing to compensate: a number that was given stays given, or there would be a gap. */
export const issueNumberStep = createStep(
  "issue-number",
  async ({ series, order_id }: Input, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const values = {
      series,
      order_id,
      series_id: generateEntityId(undefined, "docser"),
      id: generateEntityId(undefined, "doc"),
      year: Number(dayInCambodia(new Date()).slice(0, 4)),
    }
    const find = async () => (await knex.raw<{ rows: Issued[] }>(FIND, values)).rows[0]
    const issue = async () => {
      try {
        return (await knex.raw<{ rows: Issued[] }>(ISSUE, values)).rows[0]
      } catch (error) {
        // Somebody else asked for the same paper meanwhile; the whole statement was taken back, its number too.
        if (isTaken(error)) return await find()
        throw error
      }
    }
    const issued = (await find()) ?? (await issue())
    if (!issued) throw new Error(`No number could be given to the paper of order ${order_id}.`)
    const number = `${series}-${issued.year}-${String(issued.number).padStart(6, "0")}`
    return new StepResponse({ number, issued_at: new Date(issued.issued_at).toISOString() })
  },
)
