import { randomBytes } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { endSessionsWorkflow } from "../workflows/account/workflows/end-sessions"
import { registerAccountWorkflow } from "../workflows/account/workflows/register-account"
import { addSecretariatUserWorkflow } from "../workflows/user/workflows/add-secretariat-user"

const newPassword = () => randomBytes(9).toString("base64url")

async function addSecretariat(container: MedusaContainer) {
  const email = "secretariat@ovop.example"
  const password = newPassword()
  await addSecretariatUserWorkflow(container).run({
    input: { email, password, first_name: "OVOP", last_name: "Secretariat" },
  })
  return { role: "secretariat", sign_in: `${env.PUBLIC_API_URL}/app`, identifier: email, password }
}

async function addBuyer(container: MedusaContainer) {
  const value = "buyer@ovop.example"
  const password = newPassword()
  const { result } = await registerAccountWorkflow(container).run({
    input: {
      identifier: { kind: "email", value },
      password,
      name: "សុខ ដារ៉ា",
      locale: "km",
      currency: "khr",
      device: "",
    },
  })
  // Nobody holds the token of the session that comes with a new account.
  await endSessionsWorkflow(container).run({ input: { customer_id: result.customer_id } })
  return { role: "buyer", sign_in: `${env.STOREFRONT_URL}/km/sign-in`, identifier: value, password }
}

/** Makes the demo accounts, each with a password of its own, and leaves them where the start prints them from. */
export async function seedDemoAccounts(container: MedusaContainer): Promise<void> {
  const accounts = [await addSecretariat(container), await addBuyer(container)]
  await writeFile(join(env.DATA_DIR, "demo-accounts.json"), `${JSON.stringify(accounts, null, 2)}\n`, {
    mode: 0o600,
  })
}
