import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Days after which no complaint is going to name a photograph any more. */
const KEPT_DAYS = 7
const AT_ONCE = 100

/**
 * Marks what nothing names before its file goes, so that a complaint that is being written cannot name it in between;
 * what was marked by a sweep that died is taken up again.
 */
const MARK = `
  update complaint_photograph set deleted_at = coalesce(deleted_at, now())
   where id in (select id from complaint_photograph
                 where complaint_id is null
                   and (deleted_at is not null or created_at < now() - make_interval(days => :days))
                 order by created_at limit :take for update skip locked)
     and complaint_id is null
  returning id, file_id`

/** Nothing to compensate: files that are gone do not come back, and what is left the next sweep finds again. */
export const dropPhotographsStep = createStep("drop-photographs", async (_: unknown, { container }) => {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await sql.raw<{ rows: { id: string; file_id: string }[] }>(MARK, {
    days: KEPT_DAYS,
    take: AT_ONCE,
  })
  if (rows.length === 0) return new StepResponse({ dropped: 0 })
  await container.resolve(Modules.FILE).deleteFiles(rows.map(({ file_id }) => file_id))
  await sql.raw("delete from complaint_photograph where id = any(:ids)", { ids: rows.map(({ id }) => id) })
  return new StepResponse({ dropped: rows.length })
})
