import { MedusaService } from "@medusajs/framework/utils"
import { Receipt } from "./models/receipt"
import { RefundOwed } from "./models/refund-owed"

export default class BankTransferModuleService extends MedusaService({ Receipt, RefundOwed }) {}
