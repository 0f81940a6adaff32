import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { KhmerPostgresSearchProvider } from "./service"

export default ModuleProvider(Modules.SEARCH, { services: [KhmerPostgresSearchProvider] })
