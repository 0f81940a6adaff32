import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Longer than any picture takes. */
const WAIT_SECONDS = 120

/** Does something with the files of one base while nobody else does: two uploads of one content share them. */
export async function withFiles<T>(
  base: string,
  container: MedusaContainer,
  work: () => Promise<T>,
): Promise<T> {
  return await container
    .resolve(Modules.LOCKING)
    .execute(`upload-files:${base}`, work, { timeout: WAIT_SECONDS })
}
