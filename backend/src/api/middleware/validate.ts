import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { Refusal } from "../../refusal"

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Refusal("invalid_input", [...new Set(parsed.error.issues.map((issue) => issue.path.join(".")))])
}

/** Parses the body by a schema of the contract; a refusal names the fields by path. */
export const validateBody =
  (schema: z.ZodType) => (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    req.validatedBody = parse(schema, req.body)
    next()
  }

/** Parses the query string by a schema of the contract. */
export const validateQuery =
  (schema: z.ZodType) => (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    req.validatedQuery = parse(schema, req.query) as Record<string, unknown>
    next()
  }
