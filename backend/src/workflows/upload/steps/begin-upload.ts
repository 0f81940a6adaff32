import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  APPLICATION_BYTES,
  type AssociationStatus,
  type ErrorCode,
  type UploadPurpose,
  uploadMaxBytes,
} from "@ovop/contracts"
import { env } from "../../../env"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type UploadModuleService from "../../../modules/upload/service"
import type { Begun, NewUpload } from "../../../modules/upload/service"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { displayName } from "../../../uploads/display-name"

export type AnnouncedUpload = Omit<NewUpload, "association_id" | "member_id">

/** Uploads of an association that may be on their way together. */
const MOST_OPEN = 60

const refusals: Record<Exclude<Begun, "begun">, ErrorCode> = {
  space: "upload_space_full",
  pictures: "upload_pictures_spent",
  open: "upload_too_many_open",
}

/** Before it is approved an association sends the papers of its application and nothing else, and not many. */
async function allowedBytes(
  container: MedusaContainer,
  association_id: string,
  purpose: UploadPurpose,
): Promise<number> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { status: AssociationStatus }[] }>("select status from association where id = ?", [
      association_id,
    ])
  if (rows[0]?.status !== "applied") return env.UPLOAD_ASSOCIATION_BYTES
  if (purpose !== "document") throw new Refusal("not_allowed_now")
  return Math.min(APPLICATION_BYTES, env.UPLOAD_ASSOCIATION_BYTES)
}

/** Writes down that something is going to be sent, if it may be. */
export const beginUploadStep = createStep(
  "begin-upload",
  async ({ tenant, upload }: { tenant: AssociationTenant; upload: AnnouncedUpload }, { container }) => {
    const { association_id, member_id } = tenant
    const service = container.resolve<UploadModuleService>(UPLOAD_MODULE)
    if (upload.size_bytes > uploadMaxBytes[upload.purpose]) throw new Refusal("upload_too_large")
    const bytes = await allowedBytes(container, association_id, upload.purpose)
    const begun = await service.begin(
      { ...upload, association_id, member_id, name: displayName(upload.name) },
      { bytes, picturesToday: env.UPLOAD_PICTURES_PER_DAY, open: MOST_OPEN },
    )
    if (begun !== "begun") throw new Refusal(refusals[begun])
    return new StepResponse({ id: upload.id }, upload.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<UploadModuleService>(UPLOAD_MODULE).deleteUploads(id)
  },
)
