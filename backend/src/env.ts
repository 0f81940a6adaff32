import { z } from "@medusajs/framework/zod"

const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((value) => value === "true")

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z.string().optional(),
  PORT: z.coerce.number().int().default(9000),
  JWT_SECRET: z.string().min(1),
  COOKIE_SECRET: z.string().min(1),
  /** Signs the private order links; changing it invalidates all that were given out. */
  ORDER_LINK_SECRET: z.string().min(16),
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  PUBLIC_API_URL: z.url().default("http://localhost:9000"),
  /** Where pictures, documents and the outbox are kept when no object store is configured. */
  DATA_DIR: z.string().default("../.data"),
  /** Demonstration goods, certificates and accounts. Production refuses them. */
  DEMO_DATA: flag,
  SEED_ARGS: z.string().optional(),
})

export type Env = z.infer<typeof schema>

/** Reads and checks the environment once. Throws with every wrong variable named, never with a value. */
function readEnv(): Env {
  const development = {
    JWT_SECRET: "development-only",
    COOKIE_SECRET: "development-only",
    ORDER_LINK_SECRET: "development-only-order-links",
  }
  const given = process.env.NODE_ENV === "production" ? process.env : { ...development, ...process.env }
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const names = parsed.error.issues.map((issue) => issue.path.join("."))
  throw new Error(`These environment variables are missing or not valid: ${[...new Set(names)].join(", ")}.`)
}

export const env = readEnv()
