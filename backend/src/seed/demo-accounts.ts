import { randomBytes } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../env"
import { endSessionsWorkflow } from "../workflows/account/workflows/end-sessions"
import { registerAccountWorkflow } from "../workflows/account/workflows/register-account"
import { registerMemberWorkflow } from "../workflows/member/workflows/register-member"
import { addMemberWorkflow } from "../workflows/membership/workflows/add-member"
import { addMembershipWorkflow } from "../workflows/membership/workflows/add-membership"
import { addSecretariatUserWorkflow } from "../workflows/user/workflows/add-secretariat-user"
import { demoApplicant } from "./demo-applications"
import { demoMembers, demoSecondPlace } from "./demo-members"
import { seedApplications, seedConsents } from "./seed-movement"

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
  await endSessionsWorkflow(container).run({
    input: { account: { kind: "customer", id: result.customer_id } },
  })
  return { role: "buyer", sign_in: `${env.STOREFRONT_URL}/km/sign-in`, identifier: value, password }
}

async function addMembers(container: MedusaContainer) {
  const { data: associations } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "association",
    fields: ["id", "handle"],
    filters: { handle: demoMembers.map((member) => member.handle) },
  })
  const idOf = (handle: string) => String(associations.find((row) => row.handle === handle)?.id)
  const accounts = []
  for (const { handle, role, email, name } of demoMembers) {
    const password = newPassword()
    const { result } = await addMemberWorkflow(container).run({
      input: {
        association_id: idOf(handle),
        role,
        contact: { kind: "email", value: email },
        name,
        locale: "km",
        password,
        actor: "house",
      },
    })
    if (email === demoSecondPlace.email)
      await addMembershipWorkflow(container).run({
        input: {
          association_id: idOf(demoSecondPlace.handle),
          member_id: result.member_id,
          role: demoSecondPlace.role,
          invited_by: "house",
        },
      })
    const sign_in = `${env.STOREFRONT_URL}/km/workspace`
    accounts.push({ role: role.replace("_", " "), sign_in, identifier: email, password })
  }
  return accounts
}

/** Somebody whose association applied and is not approved yet. */
async function addApplicant(container: MedusaContainer) {
  const password = newPassword()
  const { result } = await registerMemberWorkflow(container).run({
    input: {
      contact: { kind: "email", value: demoApplicant.email },
      name: demoApplicant.name,
      locale: "km",
      password,
    },
  })
  await seedApplications(container, result.member_id)
  const sign_in = `${env.STOREFRONT_URL}/km/workspace`
  return { role: "applicant", sign_in, identifier: demoApplicant.email, password }
}

/** Makes the demo accounts, each with a password of its own, and leaves them where the start prints them from. */
export async function seedDemoAccounts(container: MedusaContainer): Promise<void> {
  const accounts = [
    await addSecretariat(container),
    await addBuyer(container),
    ...(await addMembers(container)),
    await addApplicant(container),
  ]
  await seedConsents(container, new Date().toISOString().slice(0, 10))
  await writeFile(join(env.DATA_DIR, "demo-accounts.json"), `${JSON.stringify(accounts, null, 2)}\n`, {
    mode: 0o600,
  })
}
