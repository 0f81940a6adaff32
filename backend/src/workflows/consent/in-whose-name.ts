import type { AssociationTenant } from "../../tenant"
import type { ActingFor } from "./consent-for-producers"

/** The same member, acting for the producers who let them; whoever needs no consent acts as before. */
export const inWhoseName = (tenant: AssociationTenant, { on_behalf_of }: ActingFor): AssociationTenant => ({
  ...tenant,
  on_behalf_of: on_behalf_of ?? tenant.on_behalf_of,
})
