import { MedusaService } from "@medusajs/framework/utils"
import { Alliance } from "./models/alliance"
import { AllianceMember } from "./models/alliance-member"
import { Application } from "./models/application"
import { ApplicationCheck } from "./models/application-check"
import { ApplicationEvent } from "./models/application-event"
import { Association } from "./models/association"
import { ChecklistItem } from "./models/checklist-item"
import { Consent } from "./models/consent"
import { Membership } from "./models/membership"
import { ModelMark } from "./models/model-mark"
import { Producer } from "./models/producer"
import { AssociationStatusEvent } from "./models/status-event"

export default class AssociationModuleService extends MedusaService({
  Association,
  Producer,
  Membership,
  Consent,
  AssociationApplication: Application,
  AssociationApplicationCheck: ApplicationCheck,
  AssociationApplicationEvent: ApplicationEvent,
  ChecklistItem,
  Alliance,
  AllianceMember,
  ModelMark,
  AssociationStatusEvent,
}) {}
