import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { FileByNameProvider } from "./service"

export default ModuleProvider(Modules.FILE, { services: [FileByNameProvider] })
