import { resolve } from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../../env"
import { Refusal } from "../../../refusal"

const FOLDER = resolve(env.DATA_DIR, "files")

/** Public files of the local file store. Names carry what they show and how wide, so they never change. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const file = String(req.params.file)
  const format = /^[a-z0-9][a-z0-9-]*\.(avif|webp)$/.exec(file)?.[1]
  if (!format) throw new Refusal("not_found")
  await new Promise<void>((done, fail) => {
    const headers = {
      "content-type": `image/${format}`,
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "cross-origin",
    }
    res.sendFile(file, { root: FOLDER, immutable: true, maxAge: "365d", headers }, (error?: Error) =>
      error ? fail(new Refusal("not_found")) : done(),
    )
  })
}
