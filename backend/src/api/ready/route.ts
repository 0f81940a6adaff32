import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { env } from "../../env"
import type SearchMeilisearchModuleService from "../../modules/search-meilisearch/service"
import { readSqlOf } from "../../reads/discovery/read-sql"
import { requireIndexForm } from "../../reads/index-form"
import { scannerAnswers } from "../../uploads/scan-for-viruses"

type Check = "ok" | "failed"

const checked = (work: Promise<unknown>): Promise<Check> =>
  work.then(
    () => "ok",
    () => "failed",
  )

/** Pages are served without the scanner too; uploads wait for it. */
const virusScan = async () => {
  if (!env.CLAMD_URL) return "off"
  return (await scannerAnswers(env.CLAMD_URL)) ? "ok" : "failed"
}

/**
 * Whether this process can do its work: the database answers, the search index is there and of the form that this build
 * reads, jobs can be locked. After an upgrade a new process is ready when the new index is filled; the processes of the
 * former build serve from the former one until then, and are ready no more.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const locking = req.scope.resolve(Modules.LOCKING)
  const [database, search, queue, virus_scan] = await Promise.all([
    checked(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1")),
    checked(
      Promise.all([
        query.search({ entity: "product", fields: ["id"], filters: {}, pagination: { take: 1 } }),
        requireIndexForm(req.scope.resolve(Modules.SEARCH), readSqlOf(req.scope), "product"),
      ]),
    ),
    checked(locking.execute(`ready:${process.pid}`, async () => undefined)),
    virusScan(),
  ])
  // Searching goes on in PostgreSQL while Meilisearch is away, so this process can do its work then too.
  const meilisearch = req.scope.resolve<SearchMeilisearchModuleService>("search_meilisearch").standing()
  const ready = [database, search, queue].every((check) => check === "ok")
  res.status(ready ? 200 : 503).json({ ready, database, search, queue, virus_scan, meilisearch })
}
