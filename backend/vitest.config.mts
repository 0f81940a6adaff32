import { defineConfig } from "vitest/config"
import { TEST_ENV } from "./integration-tests/test-environment"

export default defineConfig({
  test: {
    include: ["src/**/*.spec.ts", "integration-tests/**/*.spec.ts"],
    environment: "node",
    // Medusa's test runners expect the names of their describe and it around them.
    globals: true,
    pool: "forks",
    // Each worker has a whole application and a database of its own, so two cores carry two and no more.
    maxWorkers: 2,
    // The files of a worker share its application, whose start and seed take longer than most of them.
    isolate: false,
    env: {
      ...TEST_ENV,
      TS_NODE_PROJECT: "./tsconfig.json",
      REVALIDATE_SECRET: "test-revalidate-secret",
    },
    setupFiles: ["./integration-tests/setup.ts"],
    hookTimeout: 120_000,
    testTimeout: 60_000,
  },
})
