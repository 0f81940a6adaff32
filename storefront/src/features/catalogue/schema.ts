import { sectorSchema } from "@ovop/contracts"
import { z } from "zod"

/** Addresses are typed and edited by people: what makes no sense is ignored, not refused. */
export const catalogueAddressSchema = z.object({
  q: z
    .union([z.string(), z.array(z.string()).transform((all) => all[0] ?? "")])
    .default("")
    .transform((text) => text.trim().slice(0, 100)),
  sector: sectorSchema.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(400).catch(1),
})
