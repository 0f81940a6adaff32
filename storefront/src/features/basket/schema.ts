import { localeSchema } from "@ovop/contracts"
import { z } from "zod"

const quantity = z.coerce.number().int().min(0).max(10_000)

export const addToBasketForm = z
  .object({
    locale: localeSchema,
    variant_id: z.string().min(1).max(64),
    quantity: quantity.min(1),
    /** Only on the form of a service. */
    day: z.string().max(10).optional(),
    note: z.string().max(1_200).optional(),
  })
  .transform(({ day, note = "", ...line }) =>
    day === undefined ? line : { ...line, request: { day, note } },
  )

export const destinationForm = z
  .object({ country: z.string().length(2), province: z.string().max(2).optional() })
  .transform(({ country, province }) => ({
    country_code: country,
    province_code: country === "kh" && province ? province : null,
  }))

/** A button's own number wins over what stands in the field beside it. */
export const changeLineForm = z
  .object({ line_id: z.string().min(1).max(64), typed: quantity.optional(), quantity: quantity.optional() })
  .transform(({ line_id, typed, quantity: pressed }, context) => {
    const wanted = pressed ?? typed
    if (wanted !== undefined) return { line_id, quantity: wanted }
    context.addIssue({ code: "custom", message: "Neither a button nor a number" })
    return z.NEVER
  })
