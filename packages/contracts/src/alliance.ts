import { z } from "zod"
import { bilingualSchema, bothLanguages, daySchema, sectorSchema } from "./primitives.js"
import { secretariatListQuery } from "./secretariat.js"

/** Associations of one line of work that joined together (policy 5.12). */
export const allianceSummarySchema = z.object({
  handle: z.string(),
  name: bilingualSchema,
  sector: sectorSchema,
})
export type AllianceSummary = z.infer<typeof allianceSummarySchema>

/** An alliance as the page of one of its associations shows it. */
export const allianceOfAssociationSchema = allianceSummarySchema.extend({
  purpose: bilingualSchema,
  /** Whether this association leads it. */
  is_lead: z.boolean(),
  /** The others that belong to it today and may sell. */
  others: z.array(z.object({ handle: z.string(), name: bilingualSchema })),
})

/** That the secretariat holds an association up for others to learn from, and why. */
export const modelMarkSchema = z.object({ year: z.number().int(), reason: bilingualSchema })
export type ModelMark = z.infer<typeof modelMarkSchema>

export const allianceMemberSchema = z.object({
  association_id: z.string(),
  name: bilingualSchema,
  /** Both days included; no end means that it still belongs. */
  since: daySchema,
  until: daySchema.nullable(),
})

export const allianceRecordSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.object({ km: z.string(), en: z.string() }),
  sector: sectorSchema,
  purpose: z.object({ km: z.string(), en: z.string() }),
  lead_association_id: z.string(),
  members: z.array(allianceMemberSchema),
})
export type AllianceRecord = z.infer<typeof allianceRecordSchema>
export const allianceRecordsSchema = z.object({
  alliances: z.array(allianceRecordSchema),
  count: z.number().int(),
})
export const listAlliancesQuery = secretariatListQuery.extend({ sector: sectorSchema.optional() })

const id = z.string().min(1).max(64)
export const changeAllianceBody = z.strictObject({
  name: bothLanguages(120),
  sector: sectorSchema,
  purpose: bothLanguages(1000),
  /** One of those that belong to it without an end. */
  lead_association_id: id,
  members: z
    .array(z.strictObject({ association_id: id, since: daySchema, until: daySchema.nullable() }))
    .min(1)
    .max(200),
})
export type ChangeAlliance = z.infer<typeof changeAllianceBody>
export const addAllianceBody = changeAllianceBody.extend({
  /** The end of its public address; never changes. */
  handle: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .min(3)
    .max(60),
})

export const giveModelMarkBody = z.strictObject({
  year: z.number().int().min(2016).max(2100),
  reason: bothLanguages(500),
})
