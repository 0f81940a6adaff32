import { z } from "zod"
import { productCardSchema } from "./catalogue.js"
import { schemeKindSchema } from "./certificate.js"
import { bilingualSchema } from "./primitives.js"

export const schemeSummarySchema = z.object({
  code: z.string(),
  kind: schemeKindSchema,
  name: bilingualSchema,
  issuer: bilingualSchema,
  /** False: issued by somebody else and only recorded here. */
  run_by_us: z.boolean(),
  /** Certificates in the register, whatever became of them. */
  certificate_count: z.number().int().nonnegative(),
  /** Goods on sale that show its badge today. */
  product_count: z.number().int().nonnegative(),
})
export type SchemeSummary = z.infer<typeof schemeSummarySchema>

export const schemesSchema = z.object({ schemes: z.array(schemeSummarySchema) })

/** With at most 24 of its goods. */
export const schemeDetailSchema = schemeSummarySchema.extend({ products: z.array(productCardSchema) })
export type SchemeDetail = z.infer<typeof schemeDetailSchema>
