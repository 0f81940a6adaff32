import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RowLockingProvider } from "../../../src/modules/locking-rows/service"

const connection = { connectionString: process.argv[2] }
const provider = new RowLockingProvider({
  [ContainerRegistrationKeys.PG_CONNECTION]: { client: { config: { connection } } },
})
void provider.acquire("a", { ownerId: "killed" }).then(() => process.stdout.write("held\n"))
setInterval(() => undefined, 1000)
