import { MedusaService } from "@medusajs/framework/utils"
import { ExportProfile } from "./models/export-profile"

export default class TradeModuleService extends MedusaService({ ExportProfile }) {}
