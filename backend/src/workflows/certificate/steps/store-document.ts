import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf, digestOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { documentEnding, documentType } from "../document-type"
import { holderOf } from "../holder-of"

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
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    const tenant = await holderOf(container, certificate_id)
    const done = await auditedModule(service, async ({ record, context }) => {
      const document = await service.createCertificateDocuments(
        { certificate_id, file_id: file.id, name, mime_type, size_bytes: bytes.length, sha256, actor },
        context,
      )
      const entry = await record({
        action: "certificate.document_attached",
        subject_id: certificate_id,
        actor: actorOf(actor),
        tenant,
        changes: changesOf(
          {},
          { document_id: document.id, sha256, mime_type, name_sha256: digestOf(name, document.id) },
        ),
      })
      return { id: document.id, entry }
    })
    return new StepResponse({ id: done.id }, { ...done, file_id: file.id })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteCertificateDocuments(done.id, context)
      await takeBack(done.entry)
    })
    await container.resolve(Modules.FILE).deleteFiles(done.file_id)
  },
)
