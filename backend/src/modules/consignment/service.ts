import { MedusaService } from "@medusajs/framework/utils"
import { CollectedCash } from "./models/collected-cash"
import { Complaint } from "./models/complaint"
import { ComplaintLine } from "./models/complaint-line"
import { ComplaintPhotograph } from "./models/complaint-photograph"
import { ComplaintStep } from "./models/complaint-step"
import { Consignment } from "./models/consignment"
import { ConsignmentCredit } from "./models/consignment-credit"
import { ConsignmentEvent } from "./models/consignment-event"
import { ConsignmentLine } from "./models/consignment-line"
import { ConsignmentParcel } from "./models/consignment-parcel"
import { ParcelLine } from "./models/parcel-line"

export default class ConsignmentModuleService extends MedusaService({
  Consignment,
  ConsignmentLine,
  ConsignmentEvent,
  ConsignmentParcel,
  ParcelLine,
  ConsignmentCredit,
  CollectedCash,
  Complaint,
  ComplaintLine,
  ComplaintStep,
  ComplaintPhotograph,
}) {}
