import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readAssociationTenant } from "../../reads/association-tenant"
import type { AssociationTenant } from "../../tenant"

/** A member's place in an association, checked as at its door, for a program that acts in that member's name. */
export async function actingMember(
  container: MedusaContainer,
  { member_id, association_id }: { member_id: string; association_id: string },
): Promise<AssociationTenant> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await readAssociationTenant(sql, member_id, association_id)
  if (!found) throw new Error(`${member_id} has no place in ${association_id}.`)
  return found.tenant
}
