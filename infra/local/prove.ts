import { integrationStage } from "./test/integration-stage.ts"
import { runStages } from "./test/run-stages.ts"
import { buildStage, packagesStage, unitStage } from "./test/static-stages.ts"

// The same suites as npm test, at full length and with a new seed each time.
await runStages({
  stages: { packages: packagesStage, unit: unitStage, build: buildStage, integration: integrationStage },
  wanted: process.argv.slice(2),
  seed: process.env.SEED || String(Math.floor(Math.random() * 1e9)),
  prove: true,
})
