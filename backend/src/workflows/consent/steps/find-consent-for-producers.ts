import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditPrincipal } from "@ovop/contracts"
import { CONSENT_HOLDS } from "../../../reads/consent-sql"
import type { AssociationTenant } from "../../../tenant"
import { consentForProducers } from "../consent-for-producers"

type Input = { tenant: AssociationTenant; producer_ids: string[] }

const KNOWN = `
  select distinct on (p.id) 'producer' as kind, p.id, p.name, c.id as consent_id
    from consent c join producer p on p.id = c.producer_id and p.deleted_at is null
   where c.membership_id = ? and c.association_id = ? and c.producer_id = any(?) and ${CONSENT_HOLDS}
   order by p.id, c.valid_until desc, c.id`

/** In whose name something is recorded for producers; refuses a field officer whom one of them did not let. */
export const findConsentForProducersStep = createStep(
  "find-consent-for-producers",
  async ({ tenant, producer_ids }: Input, { container }) => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: AuditPrincipal[] }>(KNOWN, [tenant.membership_id, tenant.association_id, producer_ids])
    return new StepResponse(consentForProducers(tenant, producer_ids, rows))
  },
)
