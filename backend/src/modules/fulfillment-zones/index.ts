import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { ZonesFulfillmentProvider } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [ZonesFulfillmentProvider] })
