import { z } from "zod"

const schema = z
  .object({
    /** Where this server reaches the API. */
    API_URL: z.url(),
    /** Names the sales channel; not a secret, but only this server uses it. */
    STORE_PUBLISHABLE_KEY: z.string().min(1),
    /** Shared with the API: proves that a word about changed pages is its own. Without it none is believed. */
    REVALIDATE_SECRET: z.string().min(16).optional(),
    /** Where buyers reach this site. */
    PUBLIC_URL: z.url(),
    /** Where browsers fetch pictures, as the API is told too; without it this site hands them on. */
    PICTURES_URL: z.url().optional(),
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  })
  .transform(({ API_URL, PUBLIC_URL, PICTURES_URL, ...rest }) => ({
    ...rest,
    API_URL: API_URL.replace(/\/$/, ""),
    PUBLIC_URL: PUBLIC_URL.replace(/\/$/, ""),
    pictureOrigin: new URL(PICTURES_URL ?? PUBLIC_URL).origin,
    isSecure: PUBLIC_URL.startsWith("https:"),
  }))

let parsed: z.output<typeof schema> | undefined

/**
 * The environment, read at the first request and not at build time, so that one build serves every installation.
 *
 * @throws Error naming each variable that is missing or malformed.
 */
export function env() {
  if (parsed) return parsed
  const result = schema.safeParse(process.env)
  if (!result.success)
    throw new Error(`The storefront's environment is incomplete: ${z.prettifyError(result.error)}`)
  parsed = result.data
  return parsed
}
