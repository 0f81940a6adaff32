import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { UploadPurpose, UploadState, UploadType } from "@ovop/contracts"
import { env } from "../../env"
import { UPLOAD_MODULE } from "../../modules/upload"
import type UploadModuleService from "../../modules/upload/service"
import { cleanPicture, judgePicture } from "../../uploads/clean-picture"
import { contentType, endingOf } from "../../uploads/content-type"
import { FaultyUpload } from "../../uploads/fault"
import { judgePdf } from "../../uploads/judge-pdf"
import { scanForViruses } from "../../uploads/scan-for-viruses"
import { keepFile } from "./keep-file"
import { withFiles } from "./with-files"

type Received = { id: string; association_id: string; purpose: UploadPurpose; bytes: Buffer }
type Judged = { bytes: Buffer; mime_type: UploadType; ending: string; width_px?: number; height_px?: number }

const uploadsOf = (container: MedusaContainer) => container.resolve<UploadModuleService>(UPLOAD_MODULE)
const sha256 = (content: Buffer | string) => createHash("sha256").update(content).digest("hex")

/** Judges the bytes in the order of what they cost, and answers what is to be kept of them. */
async function judge({ bytes, purpose }: Received): Promise<Judged> {
  const mime_type = contentType(bytes, purpose)
  if (!mime_type) throw new FaultyUpload("upload_type")
  const isPdf = mime_type === "application/pdf"
  await (isPdf ? judgePdf(bytes) : judgePicture(bytes))
  if (env.CLAMD_URL) await scanForViruses(bytes, env.CLAMD_URL)
  // A document is evidence and kept as it came, once nothing in it can act.
  if (isPdf) return { bytes, mime_type, ending: endingOf[mime_type] }
  const { format, ...clean } = await cleanPicture(bytes)
  return { mime_type: `image/${format}`, ending: endingOf[`image/${format}`], ...clean }
}

/** Judges what was received, keeps the clean original, privately, and writes the verdict down. */
async function acceptContent(received: Received, container: MedusaContainer): Promise<UploadState> {
  const { id, association_id, purpose } = received
  const { bytes, mime_type, ending, ...size } = await judge(received)
  const hash = sha256(received.bytes)
  const base = sha256(`${association_id}\n${purpose}\n${hash}`).slice(0, 40)
  const state = purpose === "picture" ? "working" : "ready"
  // Both under one lock, or a sweep in between would take the file for one that nothing shows.
  await withFiles(base, container, async () => {
    await keepFile(
      { base, kind: "original", width_px: 0, bytes, mime_type, ending, access: "private" },
      container,
    )
    await uploadsOf(container).move(id, "checking", { state, mime_type, sha256: hash, base, ...size })
  })
  return state
}

/** Judges an upload whose bytes are all there, and answers the state it is in from now on. */
export async function judgeContent(received: Received, container: MedusaContainer): Promise<UploadState> {
  try {
    return await acceptContent(received, container)
  } catch (error) {
    if (!(error instanceof FaultyUpload)) throw error
    await uploadsOf(container).move(received.id, "checking", { state: "refused", reason: error.code })
    return "refused"
  }
}
