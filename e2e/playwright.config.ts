import { defineConfig } from "@playwright/test"
import { env, launchOptions } from "./env.ts"

const LOOKING = /(accessibility|lighthouse|security-headers)\.spec\.ts$/
const SECRETARIAT = /secretariat[\w-]*\.spec\.ts$/

export default defineConfig({
  testDir: "./journeys",
  outputDir: "./results",
  // Journeys share one stock, so they go one after the other; what walks through every page and only looks goes
  // beside them. The secretariat suspends and reprices, and has the market to itself.
  workers: 2,
  projects: [
    { name: "journeys", workers: 1, testIgnore: [LOOKING, SECRETARIAT] },
    { name: "looking", workers: 1, testMatch: LOOKING },
    { name: "secretariat", workers: 1, testMatch: SECRETARIAT, dependencies: ["journeys", "looking"] },
  ],
  retries: env.isCi ? 1 : 0,
  forbidOnly: env.isCi,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: env.baseUrl,
    launchOptions,
    viewport: { width: 1280, height: 900 },
    // What a long walk waits for in vain shall not cost the whole of its time.
    actionTimeout: 30_000,
    trace: "retain-on-failure",
  },
})
