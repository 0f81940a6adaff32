import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type Check = "ok" | "failed"

const checked = (work: Promise<unknown>): Promise<Check> =>
  work.then(
    () => "ok",
    () => "failed",
  )

/** Whether this process can do its work: the database answers, the search index is there, jobs can be locked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const locking = req.scope.resolve(Modules.LOCKING)
  const [database, search, queue] = await Promise.all([
    checked(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1")),
    checked(query.search({ entity: "product", fields: ["id"], filters: {}, pagination: { take: 1 } })),
    checked(locking.execute(`ready:${process.pid}`, async () => undefined)),
  ])
  const ready = [database, search, queue].every((check) => check === "ok")
  res.status(ready ? 200 : 503).json({ ready, database, search, queue })
}
