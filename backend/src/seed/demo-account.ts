import { randomBytes } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { addSecretariatUserWorkflow } from "../workflows/user/workflows/add-secretariat-user"

/** Makes the secretariat's demo account with a password of its own and leaves it where the start prints it from. */
export async function seedDemoAccount(container: MedusaContainer): Promise<void> {
  const email = "secretariat@ovop.example"
  const password = randomBytes(9).toString("base64url")
  await addSecretariatUserWorkflow(container).run({
    input: { email, password, first_name: "OVOP", last_name: "Secretariat" },
  })
  const account = { role: "secretariat", sign_in: `${env.PUBLIC_API_URL}/app`, identifier: email, password }
  await writeFile(join(env.DATA_DIR, "demo-accounts.json"), `${JSON.stringify([account], null, 2)}\n`, {
    mode: 0o600,
  })
}
