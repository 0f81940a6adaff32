import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readAssociationTenant } from "../../reads/association-tenant"
import type { AssociationTenant } from "../../tenant"

type Place = { member_id: string; association_id: string }

/**
 * In whose name a member acts where nobody asked by a request: for the demonstration's invented people.
 * @throws when the member does not belong to the association
 */
export async function memberTenant(
  container: MedusaContainer,
  { member_id, association_id }: Place,
): Promise<AssociationTenant> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await readAssociationTenant(sql, member_id, association_id)
  if (!found) throw new Error(`The member ${member_id} is not of the association ${association_id}.`)
  return found.tenant
}
