import { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"

type Route = (typeof routes)[keyof typeof routes]
type Schema = {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minItems?: number
  pattern?: string
  minLength?: number
  minimum?: number
  exclusiveMinimum?: number
  format?: string
}

/** Texts that some pattern of ours accepts; the first that fits is taken. */
const TEXTS = [
  "x",
  "07",
  "0701",
  "kh",
  "fr",
  "1",
  "123456",
  "1042-1",
  "2030-01-01",
  "buyer@ovop.example",
  "+85512345678",
  "long enough 1",
  "a".repeat(32),
]

const fits = (schema: Schema) => (text: string) =>
  text.length >= (schema.minLength ?? 0) && (!schema.pattern || new RegExp(schema.pattern, "u").test(text))

/** A value that a schema accepts, as plain as can be; optional fields are there too, so that each can be spoilt. */
export function sampleOf(schema: Schema): unknown {
  if ("const" in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  const [variant] = schema.oneOf ?? schema.anyOf ?? []
  if (variant) return sampleOf(variant)
  if (schema.type === "object")
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, property]) => [name, sampleOf(property)]),
    )
  if (schema.type === "array") {
    const { items } = schema
    return items ? Array.from({ length: schema.minItems ?? 1 }, () => sampleOf(items)) : []
  }
  if (schema.type === "integer" || schema.type === "number")
    return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1
  if (schema.type === "boolean") return true
  if (schema.type === "null") return null
  return TEXTS.find(fits(schema)) ?? "x"
}

const schemaOf = (type: z.ZodType) => z.toJSONSchema(type, { io: "input", target: "draft-2020-12" }) as Schema

/** A body that the route's own schema accepts; undefined for a route without one. */
export function goodBody(route: Route): unknown {
  return "body" in route ? sampleOf(schemaOf(route.body as z.ZodType)) : undefined
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const wrongFor = (value: unknown): unknown[] =>
  typeof value === "string"
    ? [null, 7, ["x"], { x: 1 }, "x".repeat(60_000), "a\u0000b", "\ud800"]
    : typeof value === "number"
      ? ["seven", null, -1, 1.5, 1e21, [7]]
      : typeof value === "boolean"
        ? ["yes", 1, null]
        : ["x", 7, null]

/** Every way to spoil one place of a value, however deep. */
function spoilt(value: unknown): unknown[] {
  if (!isPlain(value)) {
    if (Array.isArray(value))
      return [...wrongFor(value), ...spoilt(value[0]).map((first) => [first]), Array(5000).fill(value[0])]
    return wrongFor(value)
  }
  const here = Object.keys(value).flatMap((name) =>
    spoilt(value[name]).map((wrong) => ({ ...value, [name]: wrong })),
  )
  return [...here, { ...value, not_a_field: 1 }, {}, [value], "text", 7, null]
}

/** Texts that are sent as a body as they are: cut off, no JSON, endless, nested without end. */
export const brokenTexts = [
  "{",
  '{"a":',
  "\u0000",
  `{"__proto__":{"admin":true}}`,
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  JSON.stringify({ x: "x".repeat(3_000_000) }),
]

/** Bodies of a route that its schema refuses. Spoilt ones that it still accepts are no bad input and left out. */
export function badBodies(route: Route): unknown[] {
  if (!("body" in route)) return []
  const schema = route.body as z.ZodType
  return spoilt(goodBody(route)).filter((body) => !schema.safeParse(body).success)
}

export const badParameters = [
  "no-such-thing",
  "x".repeat(2000),
  "%00",
  "..%2f..%2fready",
  "'%20or%201=1--",
  "%E1%9E%80",
  "%ff",
]

const queryNames = (route: Route) =>
  "query" in route ? Object.keys(schemaOf(route.query as z.ZodType).properties ?? {}) : []

/** Query strings with one parameter wrong, twice or unknown. */
export function badQueries(route: Route): string[] {
  const values = ["%00", "x".repeat(3000), "-1", "1e99", "%ff", "'"]
  const names = queryNames(route)
  return [
    ...names.flatMap((name) => values.map((value) => `${name}=${value}`)),
    ...names.map((name) => `${name}=a&${name}=b`),
    ...names.map((name) => `${name}[$ne]=1`),
    ...("query" in route ? ["not_a_parameter=1"] : []),
  ]
}
