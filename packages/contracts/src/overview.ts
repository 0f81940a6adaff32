import { z } from "zod"
import { kindSchema, productCardSchema } from "./catalogue.js"
import { pictureSchema, provinceCodeSchema, sectorSchema } from "./primitives.js"

const count = z.number().int().nonnegative()

/** How many goods are on sale where, in what sector and of what kind; what is empty is listed too. */
export const overviewSchema = z.object({
  provinces: z.array(z.object({ code: provinceCodeSchema, associations: count, products: count })),
  sectors: z.array(z.object({ sector: sectorSchema, associations: count, products: count })),
  kinds: z.array(
    kindSchema.extend({
      /** Most goods of the kind are of this one; null while it has none. */
      sector: sectorSchema.nullable(),
      products: count,
      /** Of one of its goods. */
      picture: pictureSchema.nullable(),
    }),
  ),
})
export type Overview = z.infer<typeof overviewSchema>

/** One kind of goods, with at most 24 of them. */
export const kindDetailSchema = kindSchema.extend({
  sector: sectorSchema.nullable(),
  product_count: count,
  products: z.array(productCardSchema),
})
export type KindDetail = z.infer<typeof kindDetailSchema>
