import { MedusaService } from "@medusajs/framework/utils"
import { DocumentSeries } from "./models/document-series"
import { ExportProfile } from "./models/export-profile"
import { IssuedDocument } from "./models/issued-document"

export default class TradeModuleService extends MedusaService({
  ExportProfile,
  DocumentSeries,
  IssuedDocument,
}) {}
