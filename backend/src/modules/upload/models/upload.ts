import { model } from "@medusajs/framework/utils"
import { uploadFaultSchema, uploadPurposeSchema, uploadStateSchema, uploadTypeSchema } from "@ovop/contracts"

/** Something a member sends for an association. */
export const Upload = model
  .define("upload", {
    id: model.id({ prefix: "upl" }).primaryKey(),
    association_id: model.text(),
    member_id: model.text(),
    purpose: model.enum(uploadPurposeSchema.options),
    /** What its sender calls it, cleaned for showing. */
    name: model.text(),
    /** As announced, and counted against the association's room from then on. */
    size_bytes: model.number(),
    state: model.enum(uploadStateSchema.options).default("receiving"),
    reason: model.enum(uploadFaultSchema.options).nullable(),
    /** Of the kept original, by its content; what its name or sender says is not believed. */
    mime_type: model.enum(uploadTypeSchema.options).nullable(),
    /** Of the bytes as they were received, in hexadecimal. */
    sha256: model.text().nullable(),
    /** What the names of its files begin with, made of the association and the content. */
    base: model.text().nullable(),
    width_px: model.number().nullable(),
    height_px: model.number().nullable(),
    /** When the last byte was there. */
    received_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["association_id", "created_at"] }, { on: ["state"] }, { on: ["base"] }])
