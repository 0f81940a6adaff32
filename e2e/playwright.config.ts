import { defineConfig } from "@playwright/test"
import { env, launchOptions } from "./env.ts"

export default defineConfig({
  testDir: "./journeys",
  outputDir: "./results",
  // Journeys share one stock and one API, and the machine has few cores.
  workers: 1,
  retries: env.isCi ? 1 : 0,
  forbidOnly: env.isCi,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: env.baseUrl,
    launchOptions,
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
  },
})
