import { cancelOrderBody, localeSchema } from "@ovop/contracts"
import { z } from "zod"

const token = z.string().min(1).max(100)
const emptyIsNone = (value: unknown) => (value === "" ? undefined : value)

export const cancelForm = z.object({
  token,
  idempotency_key: z.uuid(),
  consignment: z.preprocess(emptyIsNone, cancelOrderBody.shape.consignment),
  reason: cancelOrderBody.shape.reason,
  note: z.preprocess(emptyIsNone, cancelOrderBody.shape.note),
})

export const reorderForm = z.object({ token, locale: localeSchema })
