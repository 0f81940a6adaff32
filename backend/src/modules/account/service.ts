import { MedusaService } from "@medusajs/framework/utils"
import { AccountContact } from "./models/account-contact"
import { AccountSession } from "./models/account-session"
import { Member } from "./models/member"
import { OneTimeCode } from "./models/one-time-code"

export default class AccountModuleService extends MedusaService({
  AccountContact,
  AccountSession,
  Member,
  OneTimeCode,
}) {}
