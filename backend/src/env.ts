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
  /** Encrypts the secrets of authenticator apps; changing it makes all who have one set it up anew. */
  MFA_ENCRYPTION_KEY: z.string().min(16),
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  PUBLIC_API_URL: z.url().default("http://localhost:9000"),
  /** Where browsers fetch pictures: a content network in front of this API; without it the storefront hands them on. */
  PICTURES_URL: z.url().optional(),
  /** Where pictures, documents and the outbox are kept when no object store is configured. */
  DATA_DIR: z.string().default("../.data"),
  /** Demonstration goods, certificates and accounts. Production refuses them. */
  DEMO_DATA: flag,
  /** clamd, as `tcp://host:port`; without it nobody looks for viruses in what members send, and `/ready` says so. */
  CLAMD_URL: z.url({ protocol: /^tcp$/ }).optional(),
  /** A Meilisearch server, which then answers what is typed; without it, and while it is away, PostgreSQL does. */
  MEILISEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A key of that server that may only search. */
  MEILISEARCH_SEARCH_KEY: z.string().min(1).optional(),
  /** A key of that server that may write documents and settings and make, swap and delete indexes. */
  MEILISEARCH_ADMIN_KEY: z.string().min(1).optional(),
  /** What the names of its indexes begin with, where several markets share a server. */
  MEILISEARCH_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,40}$/)
    .default("ovop"),
  /** Milliseconds that a search waits for it before PostgreSQL answers. */
  MEILISEARCH_TIMEOUT_MS: z.coerce.number().int().min(20).max(10_000).default(300),
  /** Bytes that one association may keep. */
  UPLOAD_ASSOCIATION_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(4 * 1024 ** 3),
  /** Pictures that one association may send in a day. */
  UPLOAD_PICTURES_PER_DAY: z.coerce.number().int().min(1).default(300),
  /** Days after which a published exchange rate is too old to order by. */
  RATE_MAX_AGE_DAYS: z.coerce.number().int().min(0).default(7),
  /** Whether owners and the secretariat must have two-step verification. They must, but in a demonstration. */
  REQUIRE_TWO_FACTOR: z.enum(["true", "false"]).optional(),
  SEED_ARGS: z.string().optional(),
  AUDIT_ARGS: z.string().optional(),
  /** The market's own account; without it production offers no bank transfer. */
  BANK_TRANSFER_BANK: z.string().min(1).optional(),
  BANK_TRANSFER_HOLDER: z.string().min(1).optional(),
  BANK_TRANSFER_ACCOUNT_USD: z.string().min(1).optional(),
  BANK_TRANSFER_ACCOUNT_KHR: z.string().min(1).optional(),
  BANK_TRANSFER_SWIFT: z.string().min(1).optional(),
  /** Days after which an order without its money is cancelled. */
  BANK_TRANSFER_DAYS: z.coerce.number().int().min(1).max(90).default(7),
  /** Whether this process delivers what waits in the outbox. At least one process of an installation must. */
  OUTBOX_DELIVERY: z
    .enum(["true", "false"])
    .default("true")
    .transform((value) => value === "true"),
  /** Shared with the storefront: signs what the API tells its page cache. Without it the cache is not told. */
  REVALIDATE_SECRET: z.string().min(16).optional(),
  /** Where this server reaches the storefront; the public address unless said otherwise. */
  STOREFRONT_INTERNAL_URL: z.url().optional(),
  /** E-mail is sent once a host is named; until then it is kept in the local outbox. */
  SMTP_HOST: z.string().min(1).optional(),
  SMTP_PORT: z.coerce.number().int().min(1).max(65535).default(587),
  SMTP_TLS: z.enum(["implicit", "starttls", "none"]).default("starttls"),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  MAIL_FROM: z.string().default("OVOP Market <no-reply@ovop.example>"),
  /** Who is told of new consignments. */
  SECRETARIAT_EMAIL: z.email().default("secretariat@ovop.example"),
  SECRETARIAT_LOCALE: z.enum(["km", "en"]).default("km"),
  /** Telegram messages are sent once a bot is named. */
  TELEGRAM_BOT_TOKEN: z.string().min(1).optional(),
  TELEGRAM_API_URL: z.url().default("https://api.telegram.org"),
  /** The secretariat's chat; new consignments are told there too. */
  TELEGRAM_SECRETARIAT_CHAT: z
    .string()
    .regex(/^(-?\d+|@\w+)$/)
    .optional(),
  /** Text messages are sent once a gateway is named; how it is spoken to stands in its module's README. */
  SMS_GATEWAY_URL: z.url().optional(),
  SMS_GATEWAY_TOKEN: z.string().min(1).optional(),
  SMS_GATEWAY_AUTHORIZATION: z.string().min(1).default("Bearer {token}"),
  SMS_GATEWAY_SENDER: z.string().max(20).default("OVOP"),
  SMS_GATEWAY_BODY: z
    .string()
    .min(1)
    .default('{"to":"{to}","from":"{sender}","text":"{text}","reference":"{reference}"}'),
})

/** Secrets that stand in this repository for development; whoever has read it could sign with them. */
const DEVELOPMENT_SECRETS = {
  JWT_SECRET: "development-only",
  COOKIE_SECRET: "development-only",
  ORDER_LINK_SECRET: "development-only-order-links",
  MFA_ENCRYPTION_KEY: "development-only-second-factors",
} as const

const KNOWN = new Set<string>(Object.values(DEVELOPMENT_SECRETS))

export type Env = z.infer<typeof schema>

/**
 * Checks an environment. Throws with every wrong variable named, never with a value. Production takes the secrets of
 * development only when it says that it is a demonstration.
 */
export function parseEnv(variables: NodeJS.ProcessEnv): Env {
  const inProduction = variables.NODE_ENV === "production"
  const parsed = schema.safeParse(inProduction ? variables : { ...DEVELOPMENT_SECRETS, ...variables })
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join("."))
    throw new Error(
      `These environment variables are missing or not valid: ${[...new Set(names)].join(", ")}.`,
    )
  }
  const known = (Object.keys(DEVELOPMENT_SECRETS) as (keyof typeof DEVELOPMENT_SECRETS)[]).filter((name) =>
    KNOWN.has(parsed.data[name]),
  )
  if (inProduction && !parsed.data.DEMO_DATA && known.length > 0)
    throw new Error(
      `Production refuses the demonstration's secrets: give ${known.join(", ")} values of your own, or set DEMO_DATA=true if this is a demonstration.`,
    )
  return parsed.data
}

export const env = parseEnv(process.env)

/** Whether owners and the secretariat must have two-step verification. */
export const requiresTwoFactor = ({ REQUIRE_TWO_FACTOR, DEMO_DATA }: Env = env): boolean =>
  REQUIRE_TWO_FACTOR === undefined ? !DEMO_DATA : REQUIRE_TWO_FACTOR === "true"
