import { keepAddressBody, localeSchema } from "@ovop/contracts"
import { z } from "zod"

/** What the form says beside the address itself. */
export const addressForm = z.object({
  locale: localeSchema,
  id: z.string().max(64).optional(),
  is_default: z.literal("on").optional(),
})

export const removeAddressForm = z.object({ id: z.string().min(1).max(64) })

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    context.addIssue({ code: "custom", message: "Not JSON" })
    return z.NEVER
  }
})

/** A removed address as the book had it. */
export const removedAddressForm = z.object({ removed: json.pipe(keepAddressBody) })
