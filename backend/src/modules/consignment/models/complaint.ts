import { model } from "@medusajs/framework/utils"
import { complaintReasonSchema, complaintStateSchema, complaintWishSchema } from "@ovop/contracts"
import { ComplaintLine } from "./complaint-line"
import { ComplaintPhotograph } from "./complaint-photograph"
import { ComplaintStep } from "./complaint-step"
import { Consignment } from "./consignment"

/** What a buyer says about goods that arrived, and what is done about it. */
export const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "compl" }).primaryKey(),
    state: model.enum(complaintStateSchema.options).default("open"),
    reason: model.enum(complaintReasonSchema.options),
    wish: model.enum(complaintWishSchema.options),
    note: model.text().nullable(),
    /** What was paid for these goods, and so the most that is paid back. */
    worth: model.bigNumber(),
    /** What is offered, agreed or decided; null while nothing is. */
    outcome: model.enum(complaintWishSchema.options).nullable(),
    refund: model.bigNumber().nullable(),
    goods_back: model.boolean().nullable(),
    /** Once goods came back: whether they are on the shelf again. */
    restocked: model.boolean().nullable(),
    lines: model.hasMany(() => ComplaintLine, { mappedBy: "complaint" }),
    steps: model.hasMany(() => ComplaintStep, { mappedBy: "complaint" }),
    photographs: model.hasMany(() => ComplaintPhotograph, { mappedBy: "complaint" }),
    consignment: model.belongsTo(() => Consignment, { mappedBy: "complaints" }),
  })
  .cascades({ delete: ["lines", "steps"] })
