import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { UPLOAD_MODULE } from "../../modules/upload"
import type UploadModuleService from "../../modules/upload/service"
import type { KeptFile } from "../../modules/upload/service"

type Made = Omit<KeptFile, "file_id" | "size_bytes"> & {
  bytes: Buffer
  mime_type: string
  ending: string
  access: "public" | "private"
}

/** Keeps a file under a name that says its content, then writes down where. Done twice, it is one file. */
export async function keepFile(made: Made, container: MedusaContainer): Promise<void> {
  const { base, kind, width_px, bytes, mime_type, ending, access } = made
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `${base}-${kind === "original" ? kind : width_px}.${ending}`,
    mimeType: mime_type,
    content: bytes.toString("base64"),
    access,
  })
  await container
    .resolve<UploadModuleService>(UPLOAD_MODULE)
    .addFile({ base, kind, width_px, file_id: file.id, size_bytes: bytes.length })
}
