import { MedusaService } from "@medusajs/framework/utils"
import { IdempotencyRecord } from "./models/idempotency-record"

export default class IdempotencyModuleService extends MedusaService({ IdempotencyRecord }) {}
