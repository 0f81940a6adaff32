import { model } from "@medusajs/framework/utils"
import { buyerKindSchema, consignmentStatusSchema } from "@ovop/contracts"
import { CollectedCash } from "./collected-cash"
import { Complaint } from "./complaint"
import { ConsignmentCredit } from "./consignment-credit"
import { ConsignmentEvent } from "./consignment-event"
import { ConsignmentLine } from "./consignment-line"
import { ConsignmentParcel } from "./consignment-parcel"

/**
 * The part of an order that one association sends. Written before money moves and frozen then:
 * names, marks, amounts and rate stay what the buyer saw, whatever is edited later.
 */
export const Consignment = model
  .define("consignment", {
    id: model.id({ prefix: "consg" }).primaryKey(),
    /** `1042-1`: the order's number and the place within it. */
    number: model.text().unique(),
    order_id: model.text(),
    association_id: model.text(),
    status: model.enum(consignmentStatusSchema.options).default("placed"),
    association_name_km: model.text(),
    association_name_en: model.text().nullable(),
    province_code: model.text(),
    women_led: model.boolean(),
    youth_led: model.boolean(),
    stock_location_id: model.text(),
    /** None where everything is a service. */
    shipping_option_id: model.text().nullable(),
    shipping_name_km: model.text().nullable(),
    shipping_name_en: model.text().nullable(),
    currency_code: model.text(),
    items_total: model.bigNumber(),
    shipping_total: model.bigNumber(),
    /** VAT contained in the total; zero where the seller is not registered. */
    vat_included: model.bigNumber(),
    total: model.bigNumber(),
    /** Cash the carrier collects for this consignment; zero when paid otherwise. */
    amount_to_collect: model.bigNumber(),
    /** The day's published rate when the order was placed. */
    khr_per_usd: model.bigNumber(),
    rate_day: model.text(),
    /** What was taken off again: the sum of its credits. */
    credited_total: model.bigNumber().default(0),
    /** Where the order went, for the indicators: ISO 3166-1 alpha-2, lower case, and the province in Cambodia. */
    destination_country: model.text().default("kh"),
    destination_province: model.text().nullable(),
    /** Whom it was for, as the buyer said at the checkout; null where nothing was said. */
    buyer_kind: model.enum(buyerKindSchema.options).nullable(),
    /** What was posted weighed so much with its packing; none where nothing is posted. */
    parcel_grams: model.number().nullable(),
    /** The place where the buyer fetches the goods, as it was described then. */
    pick_up_point: model.json().nullable(),
    gift: model.json().nullable(),
    lines: model.hasMany(() => ConsignmentLine, { mappedBy: "consignment" }),
    events: model.hasMany(() => ConsignmentEvent, { mappedBy: "consignment" }),
    parcels: model.hasMany(() => ConsignmentParcel, { mappedBy: "consignment" }),
    credits: model.hasMany(() => ConsignmentCredit, { mappedBy: "consignment" }),
    cash: model.hasMany(() => CollectedCash, { mappedBy: "consignment" }),
    complaints: model.hasMany(() => Complaint, { mappedBy: "consignment" }),
  })
  .indexes([{ on: ["order_id", "association_id"], unique: true }])
  .cascades({ delete: ["lines", "events", "parcels", "credits", "cash", "complaints"] })
