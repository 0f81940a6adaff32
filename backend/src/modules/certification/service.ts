import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"
import { CertificateDocument } from "./models/certificate-document"
import { EvidenceEvent } from "./models/evidence-event"
import { Scheme } from "./models/scheme"
import { StatusEvent } from "./models/status-event"

export default class CertificationModuleService extends MedusaService({
  Scheme,
  Certificate,
  StatusEvent,
  EvidenceEvent,
  CertificateDocument,
}) {}
