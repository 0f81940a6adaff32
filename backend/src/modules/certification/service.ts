import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"
import { Scheme } from "./models/scheme"
import { StatusEvent } from "./models/status-event"

export default class CertificationModuleService extends MedusaService({ Scheme, Certificate, StatusEvent }) {}
