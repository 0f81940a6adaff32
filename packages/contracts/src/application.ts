import { z } from "zod"
import { contactKindSchema, identifierSchema, personNameSchema } from "./account.js"
import { oneTimeCodeSchema } from "./member.js"
import { bilingualSchema, bothLanguages, localeSchema, provinceCodeSchema } from "./primitives.js"
import { secretariatListQuery } from "./secretariat.js"

/** What an association is by its papers. */
export const associationFormSchema = z.enum(["association", "community", "cooperative", "producer_group"])
export type AssociationForm = z.infer<typeof associationFormSchema>

/**
 * Draft: the applicant writes. Submitted: the secretariat looks. Returned: the applicant corrects. Approved and refused
 * are its ends.
 */
export const applicationStateSchema = z.enum(["draft", "submitted", "returned", "approved", "refused"])
export type ApplicationState = z.infer<typeof applicationStateSchema>

/** The states in which the applicant may change it. */
export const isOpenToApplicant = (state: ApplicationState): boolean =>
  state === "draft" || state === "returned"

/** Applications that one person may have on the way together. */
export const OPEN_APPLICATIONS = 3
/** What an association may send before it is approved, all papers together. */
export const APPLICATION_BYTES = 60 * 1024 * 1024

export const FOUNDED_YEAR_MIN = 1900

/** A district's four-digit NCDD code, leading zero kept; its province is the first two digits. */
const districtCodeSchema = z.string().regex(/^(0[1-9]|1\d|2[0-5])\d\d$/)
const typed = (max: number) => z.string().trim().max(max)
const km = (max: number) => typed(max).min(1)

/** What an application begins with. */
export const beginApplicationBody = z.strictObject({
  name: km(120),
  province_code: provinceCodeSchema,
})

/** Everything an applicant says; what is missing may be added until it is sent. */
export const applicationFactsSchema = z.strictObject({
  name: km(120),
  name_en: typed(120),
  form: associationFormSchema.nullable(),
  village: typed(120),
  village_en: typed(120),
  province_code: provinceCodeSchema,
  district_code: districtCodeSchema.nullable(),
  story: typed(2000),
  story_en: typed(2000),
  founded_year: z.number().int().min(FOUNDED_YEAR_MIN).max(2200).nullable(),
  /** Families or people, as the association counts them. */
  member_count: z.number().int().min(1).max(100_000).nullable(),
  women_led: z.boolean(),
  youth_led: z.boolean(),
  vat_registered: z.boolean(),
  contact_name: typed(100),
  /** An e-mail address or a telephone number. */
  contact: typed(254),
})
export type ApplicationFacts = z.infer<typeof applicationFactsSchema>

/** What has to be filled in before an application can be sent; a paper is sent by tus and counted apart. */
export const REQUIRED_FACTS = [
  "form",
  "village",
  "district_code",
  "story",
  "founded_year",
  "member_count",
  "contact_name",
  "contact",
] as const satisfies readonly (keyof ApplicationFacts)[]

/** What of an application is still empty. */
export const emptyFacts = (facts: ApplicationFacts): (typeof REQUIRED_FACTS)[number][] =>
  REQUIRED_FACTS.filter((name) => facts[name] === null || facts[name] === "")

/** One thing that the secretariat looks at, and whether an association can be approved without it. */
export const checklistItemSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.object({ km: z.string(), en: z.string() }),
  is_required: z.boolean(),
  /** What is no longer looked at stays with the applications that it was looked at in. */
  is_used: z.boolean(),
})
export type ChecklistItem = z.infer<typeof checklistItemSchema>

export const checkStateSchema = z.enum(["open", "ticked", "missing"])
export type CheckState = z.infer<typeof checkStateSchema>

export const applicationCheckSchema = z.object({
  code: z.string(),
  name: bilingualSchema,
  is_required: z.boolean(),
  state: checkStateSchema,
  /** What the secretariat wrote about it, for the applicant. */
  note: z.string().nullable(),
})
export type ApplicationCheck = z.infer<typeof applicationCheckSchema>

export const applicationEventSchema = z.object({
  type: z.enum(["begun", "submitted", "returned", "approved", "refused"]),
  reason: z.string().nullable(),
  occurred_at: z.string(),
})

const paperSchema = z.object({ id: z.string(), name: z.string(), size_bytes: z.number().int() })

/** An application as its applicant sees it. */
export const applicationSchema = z.object({
  association_id: z.string(),
  state: applicationStateSchema,
  facts: applicationFactsSchema,
  /** Required facts that are still empty. */
  empty: z.array(z.enum(REQUIRED_FACTS)),
  /** Finished documents of the association. */
  papers: z.array(paperSchema),
  checks: z.array(applicationCheckSchema),
  events: z.array(applicationEventSchema),
})
export type Application = z.infer<typeof applicationSchema>

export const begunApplicationSchema = z.object({ association_id: z.string() })

/** Somebody new, with a contact that a code was sent to. */
export const signUpBody = z.strictObject({
  identifier: identifierSchema,
  code: oneTimeCodeSchema,
  name: personNameSchema,
  locale: localeSchema,
  device: z.string().max(300).optional(),
})

export const listApplicationsQuery = secretariatListQuery.extend({
  state: applicationStateSchema.optional(),
  province: provinceCodeSchema.optional(),
})
export const applicationRecordSchema = z.object({
  association_id: z.string(),
  name: bilingualSchema,
  province_code: provinceCodeSchema,
  state: applicationStateSchema,
  submitted_at: z.string().nullable(),
  /** Required items that are not ticked. */
  open_items: z.number().int(),
})
export const applicationRecordsSchema = z.object({
  applications: z.array(applicationRecordSchema),
  count: z.number().int(),
})

/** An application as the secretariat sees it. */
export const applicationFileSchema = applicationSchema.extend({
  /** Null where the secretariat itself entered it. */
  applicant: z
    .object({
      name: z.string(),
      contact: z.object({ kind: contactKindSchema, value: z.string() }).nullable(),
    })
    .nullable(),
  /** What its public address would be, unless another is given. */
  handle: z.string(),
  events: z.array(applicationEventSchema.extend({ actor: z.string() })),
})
export type ApplicationFile = z.infer<typeof applicationFileSchema>

const itemCode = z
  .string()
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
  .min(2)
  .max(40)

export const checkApplicationBody = z.strictObject({
  checks: z
    .array(
      z.strictObject({ code: itemCode, state: checkStateSchema, note: typed(500).nullable().default(null) }),
    )
    .min(1)
    .max(50),
})

export const approveAssociationBody = z.strictObject({
  /** The end of its public address; made of its English name when it is left out. Never changes afterwards. */
  handle: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .min(3)
    .max(60)
    .optional(),
})

export const checklistItemsSchema = z.object({ items: z.array(checklistItemSchema) })
export const changeChecklistItemBody = z.strictObject({
  name: bothLanguages(160),
  is_required: z.boolean(),
  is_used: z.boolean(),
})
export const addChecklistItemBody = changeChecklistItemBody.extend({ code: itemCode })
