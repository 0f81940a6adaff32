import { model } from "@medusajs/framework/utils"
import { associationFormSchema, associationStatusSchema } from "@ovop/contracts"
import { AllianceMember } from "./alliance-member"
import { Application } from "./application"
import { Consent } from "./consent"
import { Membership } from "./membership"
import { ModelMark } from "./model-mark"
import { Producer } from "./producer"
import { AssociationStatusEvent } from "./status-event"

/** A producer association: the seller. Texts are Khmer; English is a translation. */
export const Association = model.define("association", {
  id: model.id({ prefix: "assoc" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().translatable(),
  story: model.text().translatable(),
  village: model.text().translatable().nullable(),
  /** Two-digit NCDD code, leading zero kept. */
  province_code: model.text(),
  /** Four-digit NCDD code within that province. */
  district_code: model.text().nullable(),
  /** What it is by its papers. */
  form: model.enum(associationFormSchema.options).nullable(),
  status: model.enum(associationStatusSchema.options).default("active"),
  women_led: model.boolean().default(false),
  youth_led: model.boolean().default(false),
  /** A registered seller's prices contain 10 % VAT. */
  vat_registered: model.boolean().default(false),
  /** Families or people, as the association counts them. */
  member_count: model.number().nullable(),
  founded_year: model.number().nullable(),
  demonstration: model.boolean().default(false),
  producers: model.hasMany(() => Producer, { mappedBy: "association" }),
  memberships: model.hasMany(() => Membership, { mappedBy: "association" }),
  alliances: model.hasMany(() => AllianceMember, { mappedBy: "association" }),
  model_marks: model.hasMany(() => ModelMark, { mappedBy: "association" }),
  applications: model.hasMany(() => Application, { mappedBy: "association" }),
  consents: model.hasMany(() => Consent, { mappedBy: "association" }),
  events: model.hasMany(() => AssociationStatusEvent, { mappedBy: "association" }),
})
