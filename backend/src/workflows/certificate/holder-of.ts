import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AuditTenant } from "@ovop/contracts"

/** The association whose matter a certificate is; null where none holds it. */
export async function holderOf(
  container: MedusaContainer,
  certificate_id: string,
): Promise<AuditTenant | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: ["id", "association.id"],
    filters: { id: certificate_id },
  })
  const [row] = data as { association?: { id: string } | null }[]
  return row?.association ? { kind: "association", id: row.association.id } : null
}
