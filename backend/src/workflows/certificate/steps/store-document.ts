import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { Refusal } from "../../../refusal"
import { documentEnding, documentType } from "../document-type"

type Input = { certificate_id: string; name: string; base64: string; actor: string }

/** Keeps a document privately with the file module and writes down what identifies it. */
export const storeDocumentStep = createStep(
  "store-document",
  async ({ certificate_id, name, base64, actor }: Input, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const files = container.resolve(Modules.FILE)
    const [certificate] = await service.listCertificates({ id: certificate_id }, { select: ["id"], take: 1 })
    if (!certificate) throw new Refusal("not_found")
    const bytes = Buffer.from(base64, "base64")
    const mime_type = documentType(bytes)
    if (!mime_type) throw new Refusal("document_type")
    const file = await files.createFiles({
      // What people call their files is kept beside it; on the disk it gets a name that can do no harm.
      filename: `${certificate_id}.${documentEnding[mime_type]}`,
      mimeType: mime_type,
      content: base64,
      access: "private",
    })
    const document = await service.createCertificateDocuments({
      certificate_id,
      file_id: file.id,
      name,
      mime_type,
      size_bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      actor,
    })
    return new StepResponse({ id: document.id }, { id: document.id, file_id: file.id })
  },
  async (done, { container }) => {
    if (!done) return
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .deleteCertificateDocuments(done.id)
    await container.resolve(Modules.FILE).deleteFiles(done.file_id)
  },
)
