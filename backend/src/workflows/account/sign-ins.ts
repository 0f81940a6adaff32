import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The provider whose passwords our accounts have. Its "e-mail" is whatever the account is known by. */
export const PASSWORD_PROVIDER = "emailpass"

export type SignIn = {
  id: string
  /** The e-mail address or telephone number. */
  entity_id: string
  auth_identity_id: string
  provider_metadata: Record<string, unknown> | null
}

/** The ways into an account: one by e-mail, one by telephone, each with an identity of its own and one password. */
export async function readSignIns(container: MedusaContainer, customer_id: string): Promise<SignIn[]> {
  const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
  const known = [customer.email, customer.phone].filter((value): value is string => Boolean(value))
  const rows = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ provider: PASSWORD_PROVIDER, entity_id: known } as object)
  return rows as unknown as SignIn[]
}

/** The customer that an e-mail address or number signs in; undefined for none, and for people of the secretariat. */
export async function customerSignedInBy(
  container: MedusaContainer,
  identifier: string,
): Promise<string | undefined> {
  const auth = container.resolve(Modules.AUTH)
  const [row] = await auth.listProviderIdentities({ provider: PASSWORD_PROVIDER, entity_id: identifier })
  if (!row?.auth_identity_id) return undefined
  const identity = await auth.retrieveAuthIdentity(row.auth_identity_id)
  const id = identity.app_metadata?.customer_id
  return typeof id === "string" ? id : undefined
}
