import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readApplicationFile } from "../../../../../../reads/application-records"
import { Refusal } from "../../../../../../refusal"
import { answerKeptFile } from "../../../../../answer-kept-file"

/** Hands a paper of an application to the secretariat as a file to keep, never as a page to show. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, upload_id } = req.params
  const file = await readApplicationFile(req.scope, String(id))
  if (!file?.papers.some((paper) => paper.id === upload_id)) throw new Refusal("not_found")
  await answerKeptFile(req, res, { association_id: String(id), id: String(upload_id) })
}
