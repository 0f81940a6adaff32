import { model } from "@medusajs/framework/utils"
import { lotOriginSchema, lotStateSchema } from "@ovop/contracts"
import { LotProducer } from "./lot-producer"
import { LotResult } from "./lot-result"

/** Goods made together. How many of them are left, and where, is in the stock ledger. */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    association_id: model.text(),
    /** The pack they were put into. */
    inventory_item_id: model.text(),
    /** As it is written on the sacks. */
    code: model.text(),
    origin: model.enum(lotOriginSchema.options),
    /** Days are `YYYY-MM-DD` in Cambodia. */
    made_on: model.text(),
    best_before: model.text().nullable(),
    province_code: model.text().nullable(),
    district_code: model.text().nullable(),
    village: model.text().default(""),
    /** Units that were made. */
    quantity: model.number(),
    state: model.enum(lotStateSchema.options).default("open"),
    note: model.text().default(""),
    producers: model.hasMany(() => LotProducer, { mappedBy: "lot" }),
    results: model.hasMany(() => LotResult, { mappedBy: "lot" }),
  })
  .indexes([{ on: ["association_id", "code"], unique: true }, { on: ["inventory_item_id"] }])
