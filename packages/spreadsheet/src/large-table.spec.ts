import { expect, it } from "vitest"
import { writeCsv } from "./csv/write-csv.js"
import { readTable } from "./read-table.js"
import { writeXlsx } from "./xlsx/write-xlsx.js"

const headings = Array.from({ length: 30 }, (_, column) => `ជួរឈរ ${column}`)
const rows = Array.from({ length: 10_000 }, (_, row) =>
  headings.map((_, column) => (column % 2 ? `${row * column}` : `ម្រេចខ្មៅកំពត ${row}-${column}`)),
)

it.each([
  [
    "an XLSX",
    () => writeXlsx({ sheets: [{ name: "Goods", headings: headings.map((text) => ({ text })), rows }] }),
  ],
  ["a CSV", async () => writeCsv({ headings, rows })],
])(
  "reads 10,000 rows of 30 columns from %s in seconds, letting others have their turn",
  async (_, write) => {
    const bytes = await write()
    const memoryBefore = process.memoryUsage().rss
    const waitsMs: number[] = []
    let lastTurn = performance.now()
    const takeTurn = () => {
      const now = performance.now()
      waitsMs.push(now - lastTurn)
      lastTurn = now
    }
    const turns = setInterval(takeTurn, 5)
    const start = performance.now()
    const reading = await readTable(bytes)
    const seconds = (performance.now() - start) / 1000
    clearInterval(turns)
    takeTurn()
    expect(reading.ok && reading.table.rows.length).toBe(10_000)
    expect(seconds).toBeLessThan(20)
    expect(Math.max(...waitsMs)).toBeLessThan(1000)
    expect(process.memoryUsage().rss - memoryBefore).toBeLessThan(300 * 1_048_576)
  },
  60_000,
)
