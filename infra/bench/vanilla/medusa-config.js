const { defineConfig } = require("@medusajs/framework/utils")

// The second configuration has what Medusa itself offers to be quicker with.
const isTuned = process.env.VANILLA === "tuned"

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { ssl: false, sslmode: "disable" },
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: { disable: true },
  featureFlags: isTuned ? { index_engine: true, caching: true } : {},
  modules: isTuned
    ? [
        { resolve: "@medusajs/medusa/index-module" },
        { resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } },
      ]
    : [],
})
