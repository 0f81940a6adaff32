import type { LoaderOptions, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../../../env"

type Sql = { raw<Row>(sql: string): Promise<{ rows: Row[] }> }
type Setting = Pick<typeof env, "NODE_ENV" | "DEMO_DATA">

/** Throws when a real production is about to serve a demonstration's database. */
export async function assertNoDemonstration(
  container: Pick<MedusaContainer, "resolve">,
  { NODE_ENV, DEMO_DATA }: Setting,
): Promise<void> {
  if (NODE_ENV !== "production" || DEMO_DATA) return
  const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  // Before the first migration there is nothing to ask.
  const { rows: tables } = await sql.raw<{ name: string | null }>(
    "select to_regclass('association')::text as name",
  )
  if (!tables[0]?.name) return
  const { rows } = await sql.raw<{ found: boolean }>(
    "select exists (select from association where demonstration and deleted_at is null) as found",
  )
  if (rows[0]?.found)
    throw new Error(
      "This database holds demonstration data, which production refuses: use another database, or set DEMO_DATA=true if this is a demonstration.",
    )
}

/**
 * Runs when the modules load, before anything is served: a real market must never show invented associations, and
 * whoever took a demonstration's database for it hears so at once.
 */
export default async function refuseDemonstration({ container }: LoaderOptions): Promise<void> {
  await assertNoDemonstration(container as Pick<MedusaContainer, "resolve">, env)
}
