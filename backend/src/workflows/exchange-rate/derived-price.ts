import { khrFromUsd } from "../../modules/exchange-rate/derive-price"

/** The price in riel that follows from one in dollars at a rate. */
export const derivedPrice = (usd: string, khrPerUsd: number): string => khrFromUsd(usd, String(khrPerUsd))
