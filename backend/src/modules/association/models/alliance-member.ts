import { model } from "@medusajs/framework/utils"
import { Alliance } from "./alliance"
import { Association } from "./association"

/** That an association belongs to an alliance, from a day to a day; who belonged stays written down. */
export const AllianceMember = model
  .define("alliance_member", {
    id: model.id({ prefix: "allimem" }).primaryKey(),
    alliance: model.belongsTo(() => Alliance, { mappedBy: "members" }),
    association: model.belongsTo(() => Association, { mappedBy: "alliances" }),
    /** Days, both inclusive, in Asia/Phnom_Penh. */
    since: model.text(),
    until: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_alliance_member_once",
      on: ["alliance_id", "association_id"],
      unique: true,
      where: "until is null and deleted_at is null",
    },
  ])
  .checks([{ name: "alliance_member_days_check", expression: "until is null or since <= until" }])
