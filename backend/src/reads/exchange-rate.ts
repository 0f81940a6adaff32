import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { PublishedRate } from "@ovop/contracts"
import { dayInCambodia } from "../modules/certification/certificate-status"
import type { Query } from "./bilingual"

export type Rate = { day: string; khr_per_usd: BigNumberInput }

type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

/** The rate in force: the newest that was published up to today. Undefined before the first. */
export async function readRate(query: Query, now = new Date()): Promise<Rate | undefined> {
  const { data } = await (query.graph as Graph)<Rate>({
    entity: "exchange_rate",
    fields: ["day", "khr_per_usd"],
    filters: { day: { $lte: dayInCambodia(now) } },
    pagination: { take: 1, order: { day: "DESC" } },
  })
  return data[0]
}

/** The rate in force as the contract carries it. */
export async function readPublishedRate(query: Query): Promise<PublishedRate | undefined> {
  const rate = await readRate(query)
  return rate && { day: rate.day, khr_per_usd: MathBN.convert(rate.khr_per_usd).toFixed() }
}
