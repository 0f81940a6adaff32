import { localeSchema } from "@ovop/contracts"
import { z } from "zod"

export const reorderForm = z.object({ locale: localeSchema, token: z.string().min(1).max(100) })
