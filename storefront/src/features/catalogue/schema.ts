import {
  catalogueSortSchema,
  currencySchema,
  provinceCodeSchema,
  sectorSchema,
  starLevelSchema,
} from "@ovop/contracts"
import { toLatinDigits } from "@ovop/khmer"
import { z } from "zod"

const first = (given: unknown) => (Array.isArray(given) ? given[0] : given)
const listOf = (given: unknown) => (Array.isArray(given) ? given : given === undefined ? [] : [given])

/** What makes no sense among the values of one filter is left out, the rest counts. */
const several = <S extends z.ZodType>(schema: S) =>
  z.preprocess(listOf, z.array(z.unknown())).transform((given) => {
    const good = given.flatMap((value) => {
      const parsed = schema.safeParse(value)
      return parsed.success ? [parsed.data] : []
    })
    return [...new Set(good)].slice(0, 30)
  })

const marked = z
  .preprocess(first, z.literal("true"))
  .transform(() => true)
  .catch(false)
const codeSchema = z.string().min(1).max(120)

/** People write prices with Khmer digits, spaces and commas between thousands. */
const priceLimit = z
  .preprocess(
    (given) => toLatinDigits(String(first(given) ?? "")).replace(/[\s,៛$]/g, ""),
    z.string().regex(/^\d{1,9}(\.\d{1,2})?$/),
  )
  .optional()
  .catch(undefined)

const one = <S extends z.ZodType>(schema: S) => z.preprocess(first, schema).optional().catch(undefined)

/** Addresses are typed and edited by people: what makes no sense is ignored, not refused. */
export const catalogueAddressSchema = z.object({
  q: z
    .preprocess(first, z.string())
    .catch("")
    .transform((text) => text.trim().slice(0, 100)),
  province: several(provinceCodeSchema),
  sector: several(sectorSchema),
  kind: several(codeSchema),
  association: several(codeSchema),
  scheme: several(codeSchema),
  level: several(starLevelSchema),
  gi: marked,
  women_led: marked,
  youth_led: marked,
  in_stock: marked,
  price_min: priceLimit,
  price_max: priceLimit,
  /** The currency that the price limits were written in. */
  currency: one(currencySchema),
  sort: one(catalogueSortSchema),
  cursor: one(z.string().min(1).max(500)),
})
export type CatalogueAddress = z.output<typeof catalogueAddressSchema>

/** The filters of the address by name; each is a part of the contract's query under the same name. */
export const listFilters = ["province", "sector", "kind", "association", "scheme", "level"] as const
export const markFilters = ["gi", "in_stock", "women_led", "youth_led"] as const
export type ListFilter = (typeof listFilters)[number]
export type MarkFilter = (typeof markFilters)[number]
