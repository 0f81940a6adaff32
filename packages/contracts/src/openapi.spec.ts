import { describe, expect, it } from "vitest"
import { errors } from "./errors.js"
import { openApiDocument } from "./openapi.js"
import { routes } from "./routes.js"

describe("the OpenAPI document", () => {
  const document = openApiDocument()

  it("describes every route once, with its path parameters", () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
    expect(operations).toHaveLength(Object.keys(routes).length)
    expect(document.paths["/store/baskets/{id}/lines/{line_id}"]?.post).toMatchObject({
      operationId: "changeLine",
      parameters: [
        { name: "id", in: "path", required: true },
        { name: "line_id", in: "path", required: true },
      ],
    })
  })

  it("asks for an Idempotency-Key exactly where an order is placed or cancelled, and for every act of an association", () => {
    const asking = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) =>
        JSON.stringify(operation).includes("Idempotency-Key") ? [`${method} ${path}`] : [],
      ),
    )
    // What is sent piece by piece is repeated piece by piece, and the protocol sees to it.
    const byLink = Object.values(routes).flatMap(({ method, path }) =>
      method === "POST" && /^\/store\/order-links\/:token\/(parcels|complaints)/.test(path)
        ? [`post ${path.replace(/:(\w+)/g, "{$1}")}`]
        : [],
    )
    const acts = Object.values(routes).flatMap(({ method, path, ...route }) =>
      path.startsWith("/workspace/associations/") && method !== "GET" && !("raw" in route)
        ? [`${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`]
        : [],
    )
    const all = [
      "post /store/baskets/checkout",
      "post /store/baskets/{id}/order",
      "post /store/order-links/{token}/cancel",
      ...byLink,
      ...acts,
    ]
    expect([...asking].sort()).toEqual(all.sort())
  })
})

describe("error codes", () => {
  it.each(Object.entries(errors))("%s speaks Khmer in Khmer and English in English", (_code, { km, en }) => {
    expect(km).toMatch(/[\u1780-\u17ff]/)
    expect(en).not.toMatch(/[\u1780-\u17ff]/)
  })
})
