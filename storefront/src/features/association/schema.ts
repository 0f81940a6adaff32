import { provinceCodeSchema, sectorSchema } from "@ovop/contracts"
import { z } from "zod"

const mark = z.literal("true").optional().catch(undefined)

/** Addresses are typed and edited by people: what makes no sense is ignored, not refused. */
export const associationsAddressSchema = z.object({
  province: provinceCodeSchema.optional().catch(undefined),
  sector: sectorSchema.optional().catch(undefined),
  women_led: mark,
  youth_led: mark,
  model: mark,
  alliance: z.string().min(1).max(60).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(400).catch(1),
})
export type AssociationsAddress = z.output<typeof associationsAddressSchema>
