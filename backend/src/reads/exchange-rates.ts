import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { ExchangeRate, ExchangeRates } from "@ovop/contracts"
import { env } from "../env"
import { dayInCambodia } from "../modules/certification/certificate-status"
import { readActors } from "./actors"
import type { Query } from "./bilingual"

type EventRow = {
  type: "published" | "corrected"
  khr_per_usd: BigNumberInput
  reason: string | null
  actor: string
  occurred_at: string | Date
}
type Row = {
  id: string
  day: string
  khr_per_usd: BigNumberInput
  source: string
  prices_followed_at: string | null
  events: EventRow[] | null
}
type Graph = (read: object) => Promise<{ data: Row[]; metadata?: { count: number } }>

const DAY_MS = 24 * 60 * 60 * 1000
const FIELDS = ["id", "day", "khr_per_usd", "source", "prices_followed_at", "events.*"]

/** Whole days between the day of a rate and today. */
export const ageDays = (day: string, today: string): number => (Date.parse(today) - Date.parse(day)) / DAY_MS

/** Whether orders must wait until the secretariat publishes a new rate. */
export const isRateStale = (day: string, now: Date): boolean =>
  ageDays(day, dayInCambodia(now)) > env.RATE_MAX_AGE_DAYS

const rateText = (amount: BigNumberInput) => MathBN.convert(amount).toFixed()

function rateView(row: Row, actors: Map<string, string>): ExchangeRate {
  const events = [...(row.events ?? [])].sort(
    (a, b) => Number(new Date(a.occurred_at)) - Number(new Date(b.occurred_at)),
  )
  return {
    id: row.id,
    day: row.day,
    khr_per_usd: rateText(row.khr_per_usd),
    source: row.source,
    prices_follow: row.prices_followed_at !== null,
    events: events.map((event) => ({
      type: event.type,
      khr_per_usd: rateText(event.khr_per_usd),
      reason: event.reason,
      actor: actors.get(event.actor) ?? event.actor,
      occurred_at: new Date(event.occurred_at).toISOString(),
    })),
  }
}

/** What the secretariat sees of rates: a page of them, the one in force, and whether that is stale. */
export async function readExchangeRates(
  query: Query,
  { limit, offset }: { limit: number; offset: number },
  now: Date,
): Promise<ExchangeRates> {
  const graph = query.graph as Graph
  const today = dayInCambodia(now)
  const read = { entity: "exchange_rate", fields: FIELDS }
  const [page, newest] = await Promise.all([
    graph({ ...read, pagination: { take: limit, skip: offset, order: { day: "DESC" } } }),
    graph({ ...read, filters: { day: { $lte: today } }, pagination: { take: 1, order: { day: "DESC" } } }),
  ])
  const rows = [...page.data, ...newest.data]
  const actors = await readActors(
    query,
    rows.flatMap((row) => (row.events ?? []).map((event) => event.actor)),
  )
  const inForce = newest.data[0]
  return {
    rates: page.data.map((row) => rateView(row, actors)),
    count: page.metadata?.count ?? page.data.length,
    today,
    in_force: inForce ? rateView(inForce, actors) : null,
    age_days: inForce ? ageDays(inForce.day, today) : null,
    max_age_days: env.RATE_MAX_AGE_DAYS,
    is_stale: !inForce || isRateStale(inForce.day, now),
  }
}
