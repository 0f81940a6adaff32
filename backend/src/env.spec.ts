import { expect, it } from "vitest"
import { parseEnv, requiresTwoFactor } from "./env"

const known = {
  NODE_ENV: "production",
  JWT_SECRET: "development-only",
  COOKIE_SECRET: "a-secret-of-our-own",
  ORDER_LINK_SECRET: "development-only-order-links",
  MFA_ENCRYPTION_KEY: "development-only-second-factors",
} as const

it("refuses to start production with the secrets of development, naming them and not their values", () => {
  expect(() => parseEnv(known)).toThrow(/JWT_SECRET, ORDER_LINK_SECRET, MFA_ENCRYPTION_KEY/)
  expect(() => parseEnv(known)).not.toThrow(/development-only/)
})

it("starts with them in development and in what calls itself a demonstration", () => {
  expect(parseEnv({ NODE_ENV: "development" }).JWT_SECRET).toBe("development-only")
  expect(parseEnv({ ...known, DEMO_DATA: "true" }).DEMO_DATA).toBe(true)
})

it("names what is missing in production", () => {
  expect(() => parseEnv({ NODE_ENV: "production" })).toThrow(
    /JWT_SECRET, COOKIE_SECRET, ORDER_LINK_SECRET, MFA_ENCRYPTION_KEY/,
  )
})

it("asks for two-step verification but in a demonstration, unless it is told", () => {
  const development = parseEnv({ NODE_ENV: "development" })
  expect(requiresTwoFactor(development)).toBe(true)
  expect(requiresTwoFactor({ ...development, DEMO_DATA: true })).toBe(false)
  expect(requiresTwoFactor({ ...development, DEMO_DATA: true, REQUIRE_TWO_FACTOR: "true" })).toBe(true)
  expect(requiresTwoFactor({ ...development, REQUIRE_TWO_FACTOR: "false" })).toBe(false)
})
