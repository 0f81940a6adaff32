import { model } from "@medusajs/framework/utils"

/** One change of one subject that one consumer is to hear of. */
export const OutboxChange = model.define("outbox_change", {
  id: model.autoincrement().primaryKey(),
  consumer: model.enum(["catalogue", "storefront", "message", "upload"]),
  /** What kind of thing `subject_id` names, or what happened to it. */
  kind: model.text(),
  subject_id: model.text(),
  /** Changes of one stream are delivered one after the other. */
  stream_id: model.text(),
  /** What is to be sent, where the database does not know it otherwise; removed once delivered. */
  payload: model.json().nullable(),
  attempts: model.number().default(0),
  available_at: model.dateTime(),
  lease: model.text().nullable(),
  leased_until: model.dateTime().nullable(),
  last_error: model.text().nullable(),
  delivered_at: model.dateTime().nullable(),
  parked_at: model.dateTime().nullable(),
})
