import { consentFormSchema, daySchema, personNameSchema, type RecordConsent } from "@ovop/contracts"
import { z } from "zod"

const id = z.string().min(1).max(64)
const within = z.object({ association_id: id, idempotency_key: z.uuid() })

/** Who agrees is the association itself where no producer is named. */
const given = within.extend({
  membership_id: id,
  producer_id: z.union([z.literal("").transform(() => null), id]),
  given_on: daySchema,
  valid_until: daySchema,
})

/** Only what belongs to the way it was given is looked at; a phone without scripts sends both. */
export const recordForm = z.discriminatedUnion("form", [
  given.extend({ form: z.literal(consentFormSchema.enum.signed_paper), document_id: id }),
  given.extend({ form: z.literal(consentFormSchema.enum.read_aloud), witness: personNameSchema }),
])

export const withdrawForm = within.extend({ consent_id: id })

/** What the API is told of a consent. */
export function consentOf(form: z.output<typeof recordForm>): RecordConsent {
  const { membership_id, producer_id, given_on, valid_until } = form
  const evidence =
    form.form === "signed_paper"
      ? { form: form.form, document_id: form.document_id }
      : { form: form.form, witness: form.witness }
  return { membership_id, producer_id, given_on, valid_until, evidence }
}
