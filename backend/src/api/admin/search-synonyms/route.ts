import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readSearchSynonyms } from "../../../reads/search-synonyms"
import { addSearchSynonymWorkflow } from "../../../workflows/search-vocabulary/workflows/add-search-synonym"
import { actorOf } from "../../middleware/require-secretariat"

type Body = z.output<typeof routes.createSearchSynonym.body>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ synonyms: await readSearchSynonyms(req.scope.resolve(ContainerRegistrationKeys.QUERY)) })
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await addSearchSynonymWorkflow(req.scope).run({
    input: { terms: req.validatedBody.terms, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
