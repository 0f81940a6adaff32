import { type BuyerKind, buyerKindSchema } from "@ovop/contracts"

/** What a buyer said of whom it is for; null where nothing was said, or where metadata holds what nobody could say. */
export const knownBuyerKind = (said: unknown): BuyerKind | null =>
  buyerKindSchema.safeParse(said).data ?? null
