import { z } from "zod"
import { errors } from "./errors.js"
import { problemSchema, routes } from "./routes.js"

const json = (schema: z.ZodType, io: "input" | "output") => ({
  content: { "application/json": { schema: z.toJSONSchema(schema, { io, target: "draft-2020-12" }) } },
})

type AnyRoute = (typeof routes)[keyof typeof routes]

function parametersOf(route: AnyRoute) {
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
  const inQuery =
    "query" in route
      ? Object.entries(route.query.shape).map(([name, schema]) => ({
          name,
          in: "query",
          required: false,
          schema: z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" }),
        }))
      : []
  const key =
    "idempotent" in route
      ? [
          {
            name: "Idempotency-Key",
            in: "header",
            required: true,
            schema: { type: "string", maxLength: 100 },
          },
        ]
      : []
  return [...inPath, ...inQuery, ...key]
}

function responsesOf(route: AnyRoute) {
  const byStatus = new Map<number, string[]>()
  for (const code of route.refusals) {
    const { status } = errors[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const refusals = [...byStatus].map(([status, codes]) => [
    String(status),
    { description: codes.join(", "), ...json(problemSchema, "output") },
  ])
  return {
    "200": { description: route.summary, ...json(route.answer, "output") },
    ...Object.fromEntries(refusals),
  }
}

/** The OpenAPI 3.1 document of our routes, made from the schemas that validate them. */
export function openApiDocument() {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [operationId, route] of Object.entries(routes)) {
    const path = route.path.replace(/:(\w+)/g, "{$1}")
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: {
        operationId,
        summary: route.summary,
        parameters: parametersOf(route),
        ...("body" in route ? { requestBody: { required: true, ...json(route.body, "input") } } : {}),
        ...("roles" in route ? { "x-roles": route.roles } : {}),
        responses: responsesOf(route),
      },
    }
  }
  return { openapi: "3.1.0", info: { title: "OVOP Market", version: "0.1.0" }, paths }
}
