import { expect, it } from "vitest"
import { parseEnv } from "./env"

const known = {
  NODE_ENV: "production",
  JWT_SECRET: "development-only",
  COOKIE_SECRET: "a-secret-of-our-own",
  ORDER_LINK_SECRET: "development-only-order-links",
} as const

it("refuses to start production with the secrets of development, naming them and not their values", () => {
  expect(() => parseEnv(known)).toThrow(/JWT_SECRET, ORDER_LINK_SECRET/)
  expect(() => parseEnv(known)).not.toThrow(/development-only/)
})

it("starts with them in development and in what calls itself a demonstration", () => {
  expect(parseEnv({ NODE_ENV: "development" }).JWT_SECRET).toBe("development-only")
  expect(parseEnv({ ...known, DEMO_DATA: "true" }).DEMO_DATA).toBe(true)
})

it("names what is missing in production", () => {
  expect(() => parseEnv({ NODE_ENV: "production" })).toThrow(/JWT_SECRET, COOKIE_SECRET, ORDER_LINK_SECRET/)
})
