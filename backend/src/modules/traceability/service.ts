import { MedusaService } from "@medusajs/framework/utils"
import { Lot } from "./models/lot"
import { LotProducer } from "./models/lot-producer"
import { LotResult } from "./models/lot-result"

export default class TraceabilityModuleService extends MedusaService({ Lot, LotProducer, LotResult }) {}
