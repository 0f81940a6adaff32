import { model } from "@medusajs/framework/utils"
import { consignmentStatusSchema } from "@ovop/contracts"
import { ConsignmentLine } from "./consignment-line"

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
    shipping_option_id: model.text(),
    shipping_name_km: model.text(),
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
    lines: model.hasMany(() => ConsignmentLine, { mappedBy: "consignment" }),
  })
  .indexes([{ on: ["order_id", "association_id"], unique: true }])
  .cascades({ delete: ["lines"] })
