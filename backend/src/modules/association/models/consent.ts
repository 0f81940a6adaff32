import { model } from "@medusajs/framework/utils"
import { consentFormSchema } from "@ovop/contracts"
import { Association } from "./association"
import { Membership } from "./membership"
import { Producer } from "./producer"

/**
 * An association, or one of its producers, lets a field officer act for them. It is read with every request of the
 * officer, so that a withdrawal bites at the next one.
 */
export const Consent = model
  .define("consent", {
    id: model.id({ prefix: "consent" }).primaryKey(),
    association: model.belongsTo(() => Association, { mappedBy: "consents" }),
    /** Of the field officer. */
    membership: model.belongsTo(() => Membership, { mappedBy: "consents" }),
    /** Null when the association itself consents; so a producer who gave one cannot be deleted from under it. */
    producer: model.belongsTo(() => Producer, { mappedBy: "consents" }).nullable(),
    form: model.enum(consentFormSchema.options),
    /** The upload that shows the signed paper. */
    document_id: model.text().nullable(),
    /** Who heard it given, where it was read aloud. */
    witness: model.text().nullable(),
    /** Days, both inclusive, in Asia/Phnom_Penh. */
    given_on: model.text(),
    valid_until: model.text(),
    /** Members. */
    recorded_by: model.text(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by: model.text().nullable(),
  })
  .indexes([{ on: ["membership_id", "producer_id"] }])
  .checks([
    {
      name: "consent_evidence_check",
      expression:
        "(form = 'signed_paper') = (document_id is not null) and (form = 'read_aloud') = (witness is not null)",
    },
    { name: "consent_days_check", expression: "given_on <= valid_until" },
  ])
