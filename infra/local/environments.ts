import type { Secrets } from "./secrets.ts"
import { childEnvironment, type Settings } from "./settings.ts"

/** How one of our own processes reaches a server of ours: "every address" is no address to call. */
export function callableHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1"
  return host.includes(":") ? `[${host}]` : host
}

export function apiAddress(settings: Settings): string {
  return `http://${callableHost(settings.host)}:${settings.portApi}`
}

export function webAddress(settings: Settings): string {
  return `http://${callableHost(settings.host)}:${settings.portWeb}`
}

/** What the API, its migrations and its seed are told. */
export function apiEnvironment(
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
  mode: "production" | "development" = "production",
): NodeJS.ProcessEnv {
  return childEnvironment(settings, {
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    HOST: settings.host,
    PORT: String(settings.portApi),
    JWT_SECRET: secrets.jwtSecret,
    COOKIE_SECRET: secrets.cookieSecret,
    ORDER_LINK_SECRET: secrets.orderLinkSecret,
    REVALIDATE_SECRET: secrets.revalidateSecret,
    MFA_ENCRYPTION_KEY: secrets.mfaEncryptionKey,
    STOREFRONT_INTERNAL_URL: webAddress(settings),
    STOREFRONT_URL: settings.publicUrl,
    PUBLIC_API_URL: settings.publicApiUrl,
    DATA_DIR: settings.dataDir,
    DEMO_DATA: String(settings.demoData),
    MEDUSA_FF_TRANSLATION: "true",
    // One level below writes down every address that was asked for, and an order's link is as good as the order.
    LOG_LEVEL: "info",
  })
}

/** What the storefront is told; it never learns the database or a secret of the API but the one they share. */
export function storefrontEnvironment(
  settings: Settings,
  publishableKey: string,
  revalidateSecret: string,
  mode: "production" | "development" = "production",
): NodeJS.ProcessEnv {
  const environment = childEnvironment(settings, {
    NODE_ENV: mode,
    API_URL: apiAddress(settings),
    STORE_PUBLISHABLE_KEY: publishableKey,
    REVALIDATE_SECRET: revalidateSecret,
    PUBLIC_URL: settings.publicUrl,
    PORT: String(settings.portWeb),
    HOSTNAME: settings.host,
  })
  delete environment.DATABASE_URL
  return environment
}
