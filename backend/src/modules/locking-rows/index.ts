import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { RowLockingProvider } from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [RowLockingProvider] })
