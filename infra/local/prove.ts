import { steadyStage } from "../prove/steady.ts"
import { integrationStage } from "./test/integration-stage.ts"
import { runStages } from "./test/run-stages.ts"
import { buildStage, packagesStage, unitStage } from "./test/static-stages.ts"

/** How long the market is kept under an even load. */
const minutes = Number(process.env.PROVE_MINUTES || "10")

// The same suites as npm test, at full length and with a new seed each time, and what takes a served market long.
await runStages({
  stages: {
    packages: packagesStage,
    unit: unitStage,
    build: buildStage,
    integration: integrationStage,
    steady: (context) => steadyStage(context, minutes),
  },
  wanted: process.argv.slice(2),
  seed: process.env.SEED || String(Math.floor(Math.random() * 1e9)),
  prove: true,
})
