import { MedusaService } from "@medusajs/framework/utils"
import { ExchangeRate } from "./models/exchange-rate"

export default class ExchangeRateModuleService extends MedusaService({ ExchangeRate }) {}
