import { model } from "@medusajs/framework/utils"
import { carrierCodeSchema, deliveryProofSchema } from "@ovop/contracts"
import { Consignment } from "./consignment"
import { ParcelLine } from "./parcel-line"

/** Goods of a consignment that leave together, as one fulfilment of Medusa's. */
export const ConsignmentParcel = model
  .define("consignment_parcel", {
    id: model.id({ prefix: "parcel" }).primaryKey(),
    order_id: model.text(),
    /** The place within the consignment, from 1. */
    place: model.number(),
    fulfillment_id: model.text().unique().nullable(),
    carrier: model.enum(carrierCodeSchema.options),
    /** What `other` is called by whoever sent it. */
    carrier_name: model.text().nullable(),
    tracking_number: model.text().nullable(),
    /** Cash to be taken at the door, as it was when it left. */
    amount_to_collect: model.bigNumber(),
    dispatched_at: model.dateTime(),
    delivered_at: model.dateTime().nullable(),
    proof: model.enum(deliveryProofSchema.options).nullable(),
    /** How often a delivery code was typed; after a few it is no longer listened to. */
    code_tries: model.number().default(0),
    /** The complaint whose goods it replaces. */
    complaint_id: model.text().nullable(),
    lines: model.hasMany(() => ParcelLine, { mappedBy: "parcel" }),
    consignment: model.belongsTo(() => Consignment, { mappedBy: "parcels" }),
  })
  .indexes([{ on: ["consignment_id", "place"], unique: true }])
  .cascades({ delete: ["lines"] })
