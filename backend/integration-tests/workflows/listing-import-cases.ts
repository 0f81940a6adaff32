import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { newWriter, type Writer } from "../builders/listing"
import { checked, csvOf, imported, pepper, start } from "../builders/listing-import"
import type { Market } from "../builders/market"
import type { WorkflowCase } from "./workflow-case"

const tenantOf = ({ association_id, member_id }: Writer) => ({
  association_id,
  member_id,
  membership_id: "none",
  role: "owner",
  on_behalf_of: null,
})

/** An import that was checked, by whom. */
async function received(market: Market, rows = [pepper("P-1"), pepper("P-2")]) {
  const writer = await newWriter(market)
  const { id } = await checked(writer, csvOf(rows))
  return { writer, id, association_id: writer.association_id }
}

/** The same, begun: its next listing can be written. */
async function running(market: Market, rows?: Parameters<typeof received>[1]) {
  const { writer, id } = await received(market, rows)
  await start(writer, id)
  return { tenant: tenantOf(writer), import_id: id }
}

/** The workflows of imports. */
export const listingImportCases: WorkflowCase[] = [
  {
    name: "receive-listing-sheet",
    input: async (market) => {
      const path = join(await mkdtemp(join(tmpdir(), "ovop-sheet-")), "sheet")
      await writeFile(path, csvOf([pepper("P-1"), pepper("")]))
      return { tenant: tenantOf(await newWriter(market)), name: "x.csv", path }
    },
  },
  {
    name: "choose-listing-columns",
    input: async (market) => {
      const { id, association_id } = await received(market)
      const columns = ["reference", "name_km", null, null, null, null, null]
      return { id, association_id, columns }
    },
  },
  {
    name: "start-listing-import",
    input: async (market) => {
      const { writer, id } = await received(market)
      return { tenant: tenantOf(writer), id, overwrites: true }
    },
  },
  {
    name: "end-listing-import",
    input: async (market) => ({ ...(await received(market)), writer: null, to: "abandoned", because: null }),
  },
  { name: "import-next-listing", input: (market) => running(market) },
  {
    // The same, of a listing that an import before wrote.
    name: "import-next-listing",
    input: async (market) => {
      await imported(market, await newWriter(market), csvOf([pepper("P-1")]))
      const writer = await newWriter(market, "manager")
      const { id } = await checked(writer, csvOf([pepper("P-1", { តម្លៃ: "13000៛" })]))
      await start(writer, id)
      return { tenant: tenantOf(writer), import_id: id }
    },
  },
]
