import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["src/**/*.spec.ts", "integration-tests/**/*.spec.ts"],
    environment: "node",
    // Medusa's test runners expect the names of their describe and it around them.
    globals: true,
    pool: "forks",
    // Each file has a whole application and a database of its own, so two cores carry two and no more.
    maxWorkers: 2,
    env: { TS_NODE_PROJECT: "./tsconfig.json" },
    setupFiles: ["./integration-tests/setup.ts"],
    hookTimeout: 120_000,
    testTimeout: 60_000,
  },
})
