import { integrationStage } from "./test/integration-stage.ts"
import { journeysStage } from "./test/journeys-stage.ts"
import { runStages } from "./test/run-stages.ts"
import { buildStage, checksStage, packagesStage, typesStage, unitStage } from "./test/static-stages.ts"

// Integration comes after the builds: the kill proof kills the built server.
await runStages({
  stages: {
    packages: packagesStage,
    checks: checksStage,
    types: typesStage,
    unit: unitStage,
    build: buildStage,
    integration: integrationStage,
    e2e: journeysStage,
  },
  wanted: process.argv.slice(2),
  seed: process.env.SEED || "20160801",
  prove: false,
})
