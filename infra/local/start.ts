import { buildChanged } from "./build.ts"
import { runMarket } from "./run-market.ts"

await runMarket({
  mode: "production",
  build: async (settings, children, note) =>
    (await buildChanged(settings, children, { note, ownLock: "run" })).backend,
})
