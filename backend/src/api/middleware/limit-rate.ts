import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"
import { Refusal } from "../../refusal"
import { callerAddress } from "./caller-address"

/** Requests a minute for one address, by what they could be misused for. */
const PER_MINUTE = {
  /** Trying codes and links until one opens. */
  guess: 60,
  /** Filling the database with baskets. */
  write: 240,
  /** Reading the catalogue empty. */
  read: 1200,
} as const

const limiters = new Map<string, RateLimiterPostgres>()

function limiterFor(kind: keyof typeof PER_MINUTE, req: MedusaRequest): RateLimiterPostgres {
  const known = limiters.get(kind)
  if (known) return known
  const limit = { points: PER_MINUTE[kind], duration: 60, keyPrefix: kind }
  const limiter = new RateLimiterPostgres({
    ...limit,
    storeClient: req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    storeType: "knex",
    tableName: "rate_limit",
    tableCreated: true,
    // With the database away there is nothing to protect, but an attacker must not find the door open either.
    insuranceLimiter: new RateLimiterMemory(limit),
  })
  limiters.set(kind, limiter)
  return limiter
}

/** Refuses an address that asks too often; counted in the database, so that all processes count together. */
export const limitRate =
  (kind: keyof typeof PER_MINUTE) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    try {
      await limiterFor(kind, req).consume(callerAddress(req))
      next()
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      res.setHeader("retry-after", Math.ceil(error.msBeforeNext / 1000))
      throw new Refusal("too_many_requests")
    }
  }
