import { MedusaService } from "@medusajs/framework/utils"
import { Association } from "./models/association"
import { Producer } from "./models/producer"

export default class AssociationModuleService extends MedusaService({ Association, Producer }) {}
