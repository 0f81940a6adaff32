import { MedusaService } from "@medusajs/framework/utils"
import { Consignment } from "./models/consignment"
import { ConsignmentEvent } from "./models/consignment-event"
import { ConsignmentLine } from "./models/consignment-line"

export default class ConsignmentModuleService extends MedusaService({
  Consignment,
  ConsignmentLine,
  ConsignmentEvent,
}) {}
