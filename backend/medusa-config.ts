import { ContainerRegistrationKeys, defineConfig, Modules } from "@medusajs/framework/utils"
import { env } from "./src/env"
import { meilisearchOptions } from "./src/meilisearch-options"
import { notificationProviders } from "./src/notification-providers"
import { keepJournalLight } from "./src/workflow-journal"

keepJournalLight()

const overHttps = env.PUBLIC_API_URL.startsWith("https:")

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    // An embedded or private database has no TLS; one that asks for it says so in its address.
    databaseDriverOptions: { ssl: false, sslmode: "disable" },
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.PUBLIC_API_URL,
      authCors: `${env.STOREFRONT_URL},${env.PUBLIC_API_URL}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      // Buyers and members sign in at doors of ours; core's tokens are for the secretariat.
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"] },
    },
    // Core marks the session cookie Secure in production; over plain http nobody could sign in.
    cookieOptions: { secure: overHttps, sameSite: "lax", httpOnly: true },
  },
  featureFlags: { translation: true },
  // The API serves the dashboard itself. An address would be built into its files and be wrong on the next port.
  admin: { backendUrl: "/" },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/auth",
      dependencies: [Modules.CACHE, ContainerRegistrationKeys.LOGGER],
      options: {
        providers: [
          { id: "emailpass", resolve: "@medusajs/medusa/auth-emailpass" },
          // The same, for the passwords of members: an address may be a buyer's and a member's.
          { id: "memberpass", resolve: "./src/modules/auth-memberpass" },
        ],
        mfa: {
          encryption_key: env.MFA_ENCRYPTION_KEY,
          // A stolen session of the secretariat must not take the second factor away.
          disable_policy: "challenge",
          providers: [{ id: "totp", options: { issuer: "OVOP Market" } }],
        },
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [{ id: "locking-rows", resolve: "./src/modules/locking-rows", is_default: true }],
      },
    },
    {
      resolve: "@medusajs/medusa/search",
      // Its provider leaves what is typed to Meilisearch, where there is one.
      dependencies: ["search_meilisearch"],
      options: {
        // The shipped provider only drops its own old indexes, where a database still has them.
        default_provider: "search-postgres-khmer",
        providers: [
          { id: "khmer", resolve: "./src/modules/search-postgres-khmer" },
          { id: "postgres", resolve: "@medusajs/medusa/search-postgres" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            id: "local",
            resolve: "./src/modules/file-by-name",
            options: {
              upload_dir: `${env.DATA_DIR}/files`,
              // Documents are handed out by our own routes to who may see them, never by address.
              private_upload_dir: `${env.DATA_DIR}/private-files`,
              backend_url: `${env.PUBLIC_API_URL}/media`,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [{ id: "default", resolve: "./src/modules/payment-bank-transfer" }],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      // Its provider asks these for a parcel's price.
      dependencies: ["delivery", "exchange_rate"],
      options: {
        providers: [
          { id: "manual", resolve: "@medusajs/medusa/fulfillment-manual" },
          { id: "zones", resolve: "./src/modules/fulfillment-zones" },
        ],
      },
    },
    { resolve: "@medusajs/medusa/notification", options: { providers: notificationProviders(env) } },
    { resolve: "./src/modules/association" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/trade" },
    { resolve: "./src/modules/exchange-rate" },
    { resolve: "./src/modules/delivery" },
    { resolve: "./src/modules/idempotency" },
    { resolve: "./src/modules/consignment" },
    { resolve: "./src/modules/bank-transfer" },
    { resolve: "./src/modules/home-feature" },
    { resolve: "./src/modules/search-vocabulary" },
    { resolve: "./src/modules/search-meilisearch", options: meilisearchOptions(env) },
    { resolve: "./src/modules/account" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/upload" },
    { resolve: "./src/modules/traceability" },
    // Its triggers stand on core's levels and on lots.
    { resolve: "./src/modules/stock" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/listing-import" },
    // Last, because its triggers stand on the tables of the others.
    { resolve: "./src/modules/outbox" },
  ],
})
