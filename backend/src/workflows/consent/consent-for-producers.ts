import type { AuditPrincipal } from "@ovop/contracts"
import { Refusal } from "../../refusal"
import type { AssociationTenant } from "../../tenant"

/** For whom an act is done, and every consent that it stands on. */
export type ActingFor = {
  /** For the audit entry: the producer where it is one, else the association. */
  on_behalf_of: AuditPrincipal | null
  /** The consents of the producers, one each; empty for whoever needs none. */
  consents: AuditPrincipal[]
}

type Officer = Pick<AssociationTenant, "role" | "on_behalf_of">

/**
 * Decides in whose name somebody acts who records something for producers. The association's own people act for it;
 * a field officer needs the consent of every producer, of which `known` are those that hold today.
 * @throws Refusal `consent_needed` when one is missing
 */
export function consentForProducers(
  { role, on_behalf_of }: Officer,
  producer_ids: readonly string[],
  known: readonly AuditPrincipal[],
): ActingFor {
  if (role !== "field_officer") return { on_behalf_of: null, consents: [] }
  const consents = [...new Set(producer_ids)].map((id) => known.find((consent) => consent.id === id))
  if (!on_behalf_of || consents.some((consent) => !consent)) throw new Refusal("consent_needed")
  const given = consents as AuditPrincipal[]
  return { on_behalf_of: given.length === 1 && given[0] ? given[0] : on_behalf_of, consents: given }
}

/**
 * What an entry says of producers that an act was done for, so that their names stand in the log where there are
 * several. To be spread into its changes.
 */
export const consentChanges = (consents: readonly AuditPrincipal[]) =>
  consents.length > 1
    ? { for_producers: { before: null, after: consents.map(({ name, id }) => name ?? id) } }
    : {}
