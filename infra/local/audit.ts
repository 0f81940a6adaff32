import { audit } from "./prepare-database.ts"
import { withMarketDatabase } from "./with-market-database.ts"

await withMarketDatabase("audit", async (prepare) => {
  await audit(prepare, process.argv.slice(2), (text) => console.log(text))
})
