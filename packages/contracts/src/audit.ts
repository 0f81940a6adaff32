import { z } from "zod"

/** Who acted: a person of the secretariat, of an association or fair, a buyer, the market itself, or another program. */
export const auditActorKindSchema = z.enum(["user", "member", "customer", "system", "machine"])
export type AuditActorKind = z.infer<typeof auditActorKindSchema>

/**
 * What is written down when it is done; the word before the dot is the kind of thing it was done to. `altered` is what
 * the database saw change without anybody saying so: by hand, or by a workflow that forgot.
 */
export const auditActionSchema = z.enum([
  "association.registered",
  "association.applied",
  "association.approved",
  "association.suspended",
  "association.reinstated",
  "association.altered",
  "application.submitted",
  "application.checked",
  "application.returned",
  "application.approved",
  "application.refused",
  "checklist_item.added",
  "checklist_item.changed",
  "membership.invited",
  "membership.invitation_revoked",
  "membership.accepted",
  "membership.role_changed",
  "membership.ownership_transferred",
  "membership.removed",
  "membership.left",
  "consent.recorded",
  "consent.withdrawn",
  "alliance.founded",
  "alliance.changed",
  "model_mark.given",
  "model_mark.taken_back",
  "scheme.added",
  "certificate.recorded",
  "certificate.suspended",
  "certificate.reinstated",
  "certificate.revoked",
  "certificate.withdrawn",
  "certificate.superseded",
  "certificate.evidence_raised",
  "certificate.document_attached",
  "certificate.altered",
  "consignment.confirmed",
  "consignment.dispatched",
  "consignment.delivered",
  "consignment.cancelled",
  "consignment.declined",
  "consignment.service_completed",
  "consignment.cash_recorded",
  "consignment.complaint_opened",
  "consignment.complaint_answered",
  "consignment.complaint_decided",
  "consignment.complaint_settled",
  "consignment.altered",
  "order.cancelled",
  "transfer.received",
  "transfer.altered",
  "refund.owed",
  "refund.paid",
  "refund.altered",
  "exchange_rate.published",
  "exchange_rate.corrected",
  "exchange_rate.altered",
  "delivery_zone.added",
  "delivery_zone.changed",
  "pick_up_point.added",
  "pick_up_point.changed",
  "home_feature.added",
  "home_feature.changed",
  "home_feature.removed",
  "home_feature.ranked",
  "search_synonym.added",
  "search_synonym.changed",
  "search_synonym.removed",
  "stock.received",
  "stock.adjusted",
  "stock.transferred",
  "stock.counted",
  "stock.set_aside",
  "stock.released",
  "stock.taken_back",
  "stock.threshold_set",
  "stock_location.added",
  "stock_location.renamed",
  "lot.added",
  "lot.changed",
  "lot.result_added",
  "listing.submitted",
  "listing.recalled",
  "listing.published",
  "listing.returned",
  "listing.proposed",
  "listing.accepted",
  "listing.rejected",
  "listing.discarded",
  "listing.withdrawn",
  "listing.republished",
  "listing_import.started",
])
export type AuditAction = z.infer<typeof auditActionSchema>

type KindIn<Action> = Action extends `${infer Kind}.${string}` ? Kind : never
export type AuditSubjectKind = KindIn<AuditAction>

/** The kinds of things that entries are about, in the order of their actions. */
export const auditSubjectKinds = [
  ...new Set(auditActionSchema.options.map((action) => action.split(".")[0])),
] as AuditSubjectKind[]
export const auditSubjectKindSchema = z.enum(auditSubjectKinds as [AuditSubjectKind, ...AuditSubjectKind[]])

/** What an entry says of one field. Amounts are texts, as everywhere. */
export const auditValueSchema = z.union([
  z.string(),
  z.number().int(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
])
export type AuditValue = z.infer<typeof auditValueSchema>
/** Fields by name: what they were and what they are; null where there was or is nothing. */
export const auditChangesSchema = z.record(
  z.string(),
  z.object({ before: auditValueSchema, after: auditValueSchema }),
)
export type AuditChanges = z.infer<typeof auditChangesSchema>

export const auditActorSchema = z.object({
  kind: auditActorKindSchema,
  /** Null for a buyer without an account, who acts by the private link of an order. */
  id: z.string().nullable(),
  /** As it was then; null for buyers, whose names are never kept here. */
  name: z.string().nullable(),
})
export type AuditActor = z.infer<typeof auditActorSchema>

/** For whom somebody acted, and the consent by which they may. */
export const auditPrincipalSchema = z.object({
  kind: z.enum(["association", "producer"]),
  id: z.string(),
  name: z.string().nullable(),
  consent_id: z.string(),
})
export type AuditPrincipal = z.infer<typeof auditPrincipalSchema>

export const auditTenantSchema = z.object({ kind: z.enum(["association", "fair"]), id: z.string() })
export type AuditTenant = z.infer<typeof auditTenantSchema>

export const auditEntrySchema = z.object({
  /** Without gaps, from 1. */
  number: z.number().int().positive(),
  occurred_at: z.string(),
  actor: auditActorSchema,
  on_behalf_of: auditPrincipalSchema.nullable(),
  tenant: auditTenantSchema.nullable(),
  action: auditActionSchema,
  subject: z.object({ kind: auditSubjectKindSchema, id: z.string() }),
  changes: auditChangesSchema,
  /** The number of the entry whose act this one took back. */
  reverses: z.number().int().positive().nullable(),
  request_id: z.string().nullable(),
  hash: z.string(),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/**
 * What can be wrong with the chain: a number is missing; an entry is not what its hash was made from; it does not
 * follow from the one before; it is older than the one before; entries are missing or added at the end; the entry is
 * not the one whose hash was kept elsewhere.
 */
export const auditFaultSchema = z.enum(["gap", "hash", "link", "order", "end", "kept_head"])
export type AuditFault = z.infer<typeof auditFaultSchema>

/** How the chain stands: its newest entry, and what the last check of all of it found. */
export const auditChainSchema = z.object({
  number: z.number().int().nonnegative(),
  hash: z.string(),
  last_check: z
    .object({
      checked_at: z.string(),
      /** Checked up to here. */
      number: z.number().int().nonnegative(),
      broken: z.object({ number: z.number().int(), fault: auditFaultSchema }).nullable(),
    })
    .nullable(),
})
export type AuditChain = z.infer<typeof auditChainSchema>

export const auditEntriesQuery = z.strictObject({
  action: auditActionSchema.optional(),
  subject_kind: auditSubjectKindSchema.optional(),
  subject_id: z.string().trim().min(1).max(100).optional(),
  /** A person's id, or a part of their name. */
  actor: z.string().trim().min(1).max(100).optional(),
  /** Entries older than this number. */
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export const auditEntriesSchema = z.object({
  entries: z.array(auditEntrySchema),
  /** `before` of the next page; null on the last. */
  next: z.number().int().nullable(),
  chain: auditChainSchema,
})
