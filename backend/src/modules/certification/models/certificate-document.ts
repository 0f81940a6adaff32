import { model } from "@medusajs/framework/utils"
import { documentTypeSchema } from "@ovop/contracts"
import { Certificate } from "./certificate"

/** The paper behind a certificate. The bytes lie with the file module, privately; here is what identifies them. */
export const CertificateDocument = model.define("certificate_document", {
  id: model.id({ prefix: "certdoc" }).primaryKey(),
  /** The file module's key. */
  file_id: model.text(),
  name: model.text(),
  mime_type: model.enum(documentTypeSchema.options),
  size_bytes: model.number(),
  /** Of the bytes as they were received, in hexadecimal. */
  sha256: model.text(),
  actor: model.text(),
  certificate: model.belongsTo(() => Certificate, { mappedBy: "documents" }),
})
