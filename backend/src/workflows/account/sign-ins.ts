import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AccountKind, AccountRef } from "../../account-kind"
import { ACCOUNT_MODULE } from "../../modules/account"
import type AccountModuleService from "../../modules/account/service"

/** The provider that keeps the passwords of a kind. Its "e-mail" is whatever the account is known by. */
export const PASSWORD_PROVIDERS: Record<AccountKind, string> = {
  customer: "emailpass",
  member: "memberpass",
}

export type SignIn = {
  id: string
  /** The e-mail address or telephone number. */
  entity_id: string
  auth_identity_id: string
  provider_metadata: Record<string, unknown> | null
}

/** The person behind an account, with the contacts it is entered by. */
export async function retrieveAccount(
  container: MedusaContainer,
  { kind, id }: AccountRef,
): Promise<{ email: string | null; phone: string | null }> {
  return kind === "customer"
    ? container.resolve(Modules.CUSTOMER).retrieveCustomer(id)
    : container.resolve<AccountModuleService>(ACCOUNT_MODULE).retrieveMember(id)
}

/** The ways into an account: one by e-mail, one by telephone, both with the same password. */
export async function readSignIns(container: MedusaContainer, account: AccountRef): Promise<SignIn[]> {
  const { email, phone } = await retrieveAccount(container, account)
  const known = [email, phone].filter((value): value is string => Boolean(value))
  const rows = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ provider: PASSWORD_PROVIDERS[account.kind], entity_id: known } as object)
  return rows as unknown as SignIn[]
}

/** The account that an e-mail address or number signs in; undefined for none, and for people of another kind. */
export async function accountSignedInBy(
  container: MedusaContainer,
  kind: AccountKind,
  identifier: string,
): Promise<string | undefined> {
  const auth = container.resolve(Modules.AUTH)
  const provider = PASSWORD_PROVIDERS[kind]
  const [row] = await auth.listProviderIdentities({ provider, entity_id: identifier })
  if (!row?.auth_identity_id) return undefined
  const identity = await auth.retrieveAuthIdentity(row.auth_identity_id)
  const id = identity.app_metadata?.[`${kind}_id`]
  return typeof id === "string" ? id : undefined
}
