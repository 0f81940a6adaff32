import { z } from "zod"

/**
 * Whom an order is for, as its buyer says: a person at home or abroad, a company, or a visitor to Cambodia. Nobody has
 * to say; what was not said stays unknown and is never guessed.
 */
export const buyerKindSchema = z.enum(["person", "company", "tourist"])
export type BuyerKind = z.infer<typeof buyerKindSchema>
