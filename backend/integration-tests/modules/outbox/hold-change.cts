import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Pool } from "pg"
import OutboxModuleService from "../../../src/modules/outbox/service"

/** Takes what waits, delivers it by saying so, and lives on without marking it: whoever kills it kills it there. */
const pool = new Pool({ connectionString: process.argv[2] })
const sql = {
  raw: (text: string, values: unknown[] = []) => {
    let place = 0
    return pool.query(
      text.replace(/\?/g, () => `$${++place}`),
      values,
    )
  },
}
const outbox = Object.assign(Object.create(OutboxModuleService.prototype), {
  sql,
}) as OutboxModuleService
void outbox.claim("message", 2).then(({ changes }) => {
  process.stdout.write(`${changes.map(({ subject_id }) => subject_id).join(",")}\n`)
})
setInterval(() => ContainerRegistrationKeys.PG_CONNECTION, 1000)
