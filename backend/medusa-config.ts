import { defineConfig } from "@medusajs/framework/utils"
import { env } from "./src/env"

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
    },
    // Core marks the session cookie Secure in production; over plain http nobody could sign in.
    cookieOptions: { secure: overHttps, sameSite: "lax", httpOnly: true },
  },
  featureFlags: { translation: true },
  admin: { backendUrl: env.PUBLIC_API_URL, storefrontUrl: env.STOREFRONT_URL },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [{ id: "locking-rows", resolve: "./src/modules/locking-rows", is_default: true }],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            id: "local",
            resolve: "@medusajs/medusa/file-local",
            options: { upload_dir: `${env.DATA_DIR}/files`, backend_url: `${env.PUBLIC_API_URL}/media` },
          },
        ],
      },
    },
    { resolve: "./src/modules/association" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/trade" },
    { resolve: "./src/modules/exchange-rate" },
    { resolve: "./src/modules/idempotency" },
    { resolve: "./src/modules/consignment" },
  ],
})
