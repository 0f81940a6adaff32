import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MemberPasswordProvider } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [MemberPasswordProvider] })
