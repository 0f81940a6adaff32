import { MedusaService } from "@medusajs/framework/utils"
import { Association } from "./models/association"
import { Membership } from "./models/membership"
import { Producer } from "./models/producer"
import { AssociationStatusEvent } from "./models/status-event"

export default class AssociationModuleService extends MedusaService({
  Association,
  Producer,
  Membership,
  AssociationStatusEvent,
}) {}
