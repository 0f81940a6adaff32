import { z } from "zod"
import { personNameSchema } from "./account.js"
import { bilingualSchema, daySchema } from "./primitives.js"

/** How consent was given: by a paper that was signed, or read aloud to somebody who cannot read it, before a witness. */
export const consentFormSchema = z.enum(["signed_paper", "read_aloud"])
export type ConsentForm = z.infer<typeof consentFormSchema>

/** For whom a field officer may act: the association itself, or one of its producers. */
export const consentPrincipalSchema = z.object({
  kind: z.enum(["association", "producer"]),
  id: z.string(),
  name: bilingualSchema,
})

/** Consent of an association or producer that a field officer acts for them. */
export const consentSchema = z.object({
  id: z.string(),
  principal: consentPrincipalSchema,
  officer: z.object({ membership_id: z.string(), name: z.string() }),
  form: consentFormSchema,
  /** The signed paper, an upload of the association. */
  document: z.object({ id: z.string(), name: z.string() }).nullable(),
  witness: z.string().nullable(),
  /** Both days included. */
  given_on: daySchema,
  valid_until: daySchema,
  /** Who wrote it down; null when that person is no longer there. */
  recorded_by: z.string().nullable(),
  recorded_at: z.string(),
  withdrawn: z.object({ at: z.string(), by: z.string().nullable() }).nullable(),
  /** Given, not withdrawn, and today is within its days. */
  is_valid: z.boolean(),
})
export type Consent = z.infer<typeof consentSchema>

export const listConsentsQuery = z.strictObject({
  /** The id of the last consent of the page before. */
  before: z.string().max(64).optional(),
})

export const consentsSchema = z.object({
  /** Newest first. A field officer sees those given to them. */
  consents: z.array(consentSchema),
  /** To be given as `before` for the next page; null on the last. */
  next: z.string().nullable(),
  /** Who may be consented to, and for whom; empty for a field officer, who records none. */
  officers: z.array(z.object({ membership_id: z.string(), name: z.string() })),
  producers: z.array(z.object({ id: z.string(), name: bilingualSchema })),
  /** Finished documents of the association, newest first, of which one may be the signed paper. */
  documents: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type Consents = z.infer<typeof consentsSchema>

const id = z.string().min(1).max(64)

export const recordConsentBody = z.strictObject({
  /** Of the field officer. */
  membership_id: id,
  /** Null when the association itself consents. */
  producer_id: id.nullable(),
  evidence: z.discriminatedUnion("form", [
    z.strictObject({ form: z.literal("signed_paper"), document_id: id }),
    z.strictObject({ form: z.literal("read_aloud"), witness: personNameSchema }),
  ]),
  given_on: daySchema,
  valid_until: daySchema,
})
export type RecordConsent = z.infer<typeof recordConsentBody>
