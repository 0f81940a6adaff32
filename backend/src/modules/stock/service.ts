import { MedusaService } from "@medusajs/framework/utils"
import { StockPlace } from "./models/stock-place"
import { StockThreshold } from "./models/stock-threshold"

export default class StockModuleService extends MedusaService({ StockPlace, StockThreshold }) {}
