import { createHash } from "node:crypto"
import type { IncomingMessage } from "node:http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"
import { Refusal } from "../../refusal"
import { callerAddress } from "./caller-address"

/** Requests a minute for one address, by what they could be misused for. */
const PER_MINUTE = {
  /** Trying passwords. */
  "sign-in": 20,
  /** Filling the database with baskets. */
  write: 240,
  /** Reading the catalogue empty. */
  read: 1200,
  /** Codes of certificates that opened nothing. */
  "guessed-code": 30,
  /** Order links that opened nothing. */
  "guessed-link": 30,
  /** Judging and encoding pictures of people who are not signed in. */
  picture: 20,
  /** Reading and writing whole tables. */
  sheet: 30,
  /** Making accounts, and messages to people who asked for none. */
  message: 12,
  /** Wrong passwords for one account, from wherever they come. */
  "guessed-password": 10,
  /** Messages to one contact, whoever asks for them. */
  contacted: 5,
} as const
type Kind = keyof typeof PER_MINUTE

/** Passwords may be tried slowly only: ten wrong ones, then a quarter of an hour's rest. Nobody is pestered. */
const WINDOW_SECONDS: Partial<Record<Kind, number>> = { "guessed-password": 15 * 60, contacted: 15 * 60 }

const limiters = new Map<Kind, RateLimiterPostgres>()

function limiterFor(kind: Kind, scope: MedusaContainer): RateLimiterPostgres {
  const known = limiters.get(kind)
  if (known) return known
  const limit = { points: PER_MINUTE[kind], duration: WINDOW_SECONDS[kind] ?? 60, keyPrefix: kind }
  const limiter = new RateLimiterPostgres({
    ...limit,
    storeClient: scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    storeType: "knex",
    tableName: "rate_limit",
    tableCreated: true,
    // With the database away there is nothing to protect, but an attacker must not find the door open either.
    insuranceLimiter: new RateLimiterMemory(limit),
  })
  limiters.set(kind, limiter)
  return limiter
}

function refuse(res: MedusaResponse, { msBeforeNext }: RateLimiterRes): never {
  res.setHeader("retry-after", Math.ceil(msBeforeNext / 1000))
  throw new Refusal("too_many_requests")
}

async function spend(limiter: RateLimiterPostgres, key: string, res: MedusaResponse): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (error instanceof RateLimiterRes) refuse(res, error)
    throw error
  }
}

/** Refuses an address that asks too often; counted in the database, so that all processes count together. */
export const limitRate =
  (kind: "sign-in" | "write" | "read" | "message" | "picture" | "sheet") =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    await spend(limiterFor(kind, req.scope), callerAddress(req), res)
    next()
  }

/** How many readings of one address each process counts by itself before it tells the others. */
const TOLD_AT_ONCE = 20

type Tally = { untold: number; known: number; until: number }

/** Readings in the current window by address; what nobody asks about any more goes with its window. */
const tallies = new Map<string, Tally>()
let sweptAt = 0

function tallyOf(key: string, now: number): Tally {
  if (now - sweptAt > 60_000) {
    sweptAt = now
    for (const [address, { until }] of tallies) if (until <= now) tallies.delete(address)
  }
  const known = tallies.get(key)
  if (known && known.until > now) return known
  const fresh = { untold: 0, known: 0, until: now + 60_000 }
  tallies.set(key, fresh)
  return fresh
}

async function tell(limiter: RateLimiterPostgres, key: string, tally: Tally): Promise<void> {
  const points = tally.untold
  tally.untold = 0
  // Counted here until the others' count is known.
  tally.known += points
  const { consumedPoints, msBeforeNext } = await limiter.consume(key, points).catch((full: unknown) => {
    if (full instanceof RateLimiterRes) return full
    throw full
  })
  tally.known = consumedPoints
  tally.until = Date.now() + msBeforeNext
}

/** Requests whose reading was counted before the router got them. */
const counted = new WeakSet<IncomingMessage>()

/**
 * Counts a reading, in this process, and in the database a score at a time: a statement for every page would cost as
 * much as the page. So with several processes an address may read a score more for each of them. Of an address that
 * reads too much it counts nothing and says how long it has to wait.
 */
export function countReading(req: IncomingMessage, scope: MedusaContainer): RateLimiterRes | undefined {
  if (counted.has(req)) return undefined
  const key = callerAddress(req)
  const now = Date.now()
  const tally = tallyOf(key, now)
  if (tally.known + tally.untold >= PER_MINUTE.read)
    return new RateLimiterRes(0, Math.max(1000, tally.until - now))
  counted.add(req)
  tally.untold += 1
  if (tally.untold >= TOLD_AT_ONCE)
    // The answer does not wait for it; a count that fails is the insurance limiter's, and the next brings it again.
    void tell(limiterFor("read", scope), key, tally).catch(() => undefined)
  return undefined
}

/** Refuses an address that reads too much. */
export const limitReading = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
  const full = countReading(req, req.scope)
  if (full) refuse(res, full)
  next()
}

/**
 * Refuses more messages to one contact, whoever asks for them and whether anybody there has an account or not, or the
 * limit itself would tell.
 */
export const limitContact =
  (contactOf: (req: MedusaRequest) => string) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const key = createHash("sha256").update(contactOf(req)).digest("hex")
    await spend(limiterFor("contacted", req.scope), key, res)
    next()
  }

/** Refuses an address that guessed wrong too often. Who holds what is real may open it as often as he likes. */
export const limitGuesses =
  (kind: "guessed-code" | "guessed-link") =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const limiter = limiterFor(kind, req.scope)
    const address = callerAddress(req)
    const wrong = await limiter.get(address)
    if (wrong && wrong.consumedPoints >= PER_MINUTE[kind]) refuse(res, wrong)
    res.once("finish", () => {
      // The answer is out; a count that fails is made up for by the next.
      if (res.statusCode === 404) void limiter.consume(address).catch(() => undefined)
    })
    next()
  }

/**
 * Refuses more wrong passwords for one account, whoever sends them. It counts for accounts that are not there as
 * well, or the limit itself would tell which are. A try counts before it is judged, so that a hundred at once are no
 * way around; one that was right is given back.
 */
export const limitPasswords =
  (accountOf: (req: MedusaRequest) => string, wrongStatus: number) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const limiter = limiterFor("guessed-password", req.scope)
    const key = createHash("sha256").update(accountOf(req)).digest("hex")
    await spend(limiter, key, res)
    res.once("finish", () => {
      // The answer is out; a try that is not given back costs its sender one of ten.
      if (res.statusCode !== wrongStatus) void limiter.reward(key).catch(() => undefined)
    })
    next()
  }
