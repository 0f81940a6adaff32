import { migrate, seed } from "./prepare-database.ts"
import { stage } from "./stage.ts"
import { withMarketDatabase } from "./with-market-database.ts"

await withMarketDatabase("seed", async (prepare, backend) => {
  if (backend) await stage("migrate", (note) => migrate(prepare, backend, note))
  await stage("seed", () => seed(prepare, process.argv.slice(2), (text) => console.log(`    ${text}`)))
})
