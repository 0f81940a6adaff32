import { STOCK_PACE_DAYS } from "@ovop/contracts"

/**
 * Whole days that units last when they go on being sold as in the last `STOCK_PACE_DAYS` days; null where none were.
 */
export function daysLeft(available: number, soldLately: number): number | null {
  if (soldLately <= 0) return null
  return Math.floor((Math.max(0, available) * STOCK_PACE_DAYS) / soldLately)
}
