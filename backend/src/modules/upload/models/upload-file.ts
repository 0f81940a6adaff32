import { model } from "@medusajs/framework/utils"

/** A file that was made of an upload and is kept by the file module. */
export const UploadFile = model
  .define("upload_file", {
    id: model.id({ prefix: "upfile" }).primaryKey(),
    base: model.text(),
    kind: model.enum(["original", "avif", "webp"]),
    /** Zero for an original. */
    width_px: model.number(),
    /** The file module's key. */
    file_id: model.text(),
    size_bytes: model.number(),
  })
  .indexes([{ on: ["base", "kind", "width_px"], unique: true }])
