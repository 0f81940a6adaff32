import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { listUploadsQuery, Uploads } from "@ovop/contracts"
import { readRoom, readUploads } from "../../../../../reads/uploads"
import { beginUploadWorkflow } from "../../../../../workflows/upload/workflows/begin-upload"
import { tenantOf } from "../../../../middleware/association-tenant"
import { announcedUpload } from "./announced-upload"
import { receive } from "./receive"

const PAGE = 50

export async function GET(req: MedusaRequest, res: MedusaResponse<Uploads>): Promise<void> {
  const { association_id } = tenantOf(req)
  const query = req.validatedQuery as z.output<typeof listUploadsQuery>
  const [uploads, room] = await Promise.all([
    readUploads({ ...query, association_id, take: PAGE + 1 }, req.scope),
    readRoom(association_id, req.scope),
  ])
  const page = uploads.slice(0, PAGE)
  res.json({ uploads: page, next: uploads.length > PAGE ? (page.at(-1)?.id ?? null) : null, room })
}

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = generateEntityId(undefined, "upl")
  await beginUploadWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), upload: { id, ...announcedUpload(req) } },
  })
  await receive(req, res, id)
}
