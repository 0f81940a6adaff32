import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import type { Picture } from "@ovop/contracts"
import { env } from "../env"

/** The largest encoded width of a picture of ours; null where there is none, for a card works without. */
export async function readPhotograph(picture: Picture | null): Promise<Buffer | null> {
  const name = picture && /\/media\/([a-z0-9][a-z0-9-]*)$/.exec(picture.base)?.[1]
  if (!name || picture.widths.length === 0) return null
  const file = `${name}-${Math.max(...picture.widths)}.webp`
  return readFile(resolve(env.DATA_DIR, "files", file)).catch(() => null)
}
