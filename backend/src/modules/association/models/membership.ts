import { model } from "@medusajs/framework/utils"
import { membershipRoleSchema, membershipStateSchema } from "@ovop/contracts"
import { Association } from "./association"
import { Consent } from "./consent"

/**
 * A person's place in an association, from the invitation to the end. What is not active opens nothing; it is read with
 * every request, so a removal bites at the next one.
 */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "mship" }).primaryKey(),
    association: model.belongsTo(() => Association, { mappedBy: "memberships" }),
    /** Null until the invitation is accepted. */
    member_id: model.text().nullable(),
    role: model.enum(membershipRoleSchema.options),
    state: model.enum(membershipStateSchema.options),
    /** Where the invitation was sent; forgotten once it was answered or taken back. */
    contact_kind: model.enum(["email", "phone"]).nullable(),
    contact: model.text().nullable(),
    /** SHA-256 of the link's token. */
    token_hash: model.text().nullable(),
    /** A member, or a person of the secretariat. */
    invited_by: model.text(),
    invited_at: model.dateTime(),
    expires_at: model.dateTime().nullable(),
    accepted_at: model.dateTime().nullable(),
    removed_at: model.dateTime().nullable(),
    removed_by: model.text().nullable(),
    consents: model.hasMany(() => Consent, { mappedBy: "membership" }),
  })
  .indexes([
    { on: ["member_id"] },
    { on: ["token_hash"], unique: true },
    {
      name: "IDX_membership_active_once",
      on: ["association_id", "member_id"],
      unique: true,
      where: "state = 'active' and deleted_at is null",
    },
    {
      name: "IDX_membership_invited_once",
      on: ["association_id", "contact"],
      unique: true,
      where: "state = 'invited' and deleted_at is null",
    },
  ])
