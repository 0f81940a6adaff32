import { MedusaService } from "@medusajs/framework/utils"
import { AccountContact } from "./models/account-contact"
import { AccountSession } from "./models/account-session"

export default class AccountModuleService extends MedusaService({ AccountContact, AccountSession }) {}
