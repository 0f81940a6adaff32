import { expect, it } from "vitest"
import { matchHeadings } from "./match-headings.js"

const columns = [
  { key: "name_km", names: ["ឈ្មោះជាភាសាខ្មែរ", "Name (Khmer)", "name_km"] },
  { key: "price", names: ["តម្លៃ", "Price"] },
  { key: "women", names: ["ស្ត្រី"] },
]
const keys = (...headings: string[]) => matchHeadings(headings, columns).map(({ key }) => key)

it.each([
  ["Name (Khmer)", "name_km"],
  ["  NAME   khmer: ", "name_km"],
  ["Name_Khmer*", "name_km"],
  ["name km", "name_km"],
  ["ឈ្មោះ ជា\u200bភាសា\u200bខ្មែរ ៖", "name_km"],
  ["PRICE", "price"],
  ["តម្លៃ៖", "price"],
  ["ស្រ្តី", "women"],
  ["Name", null],
  ["Price USD", null],
  ["", null],
  ["*", null],
])("takes %j for %s", (heading, key) => {
  expect(keys(heading)).toEqual([key])
})

it("gives a key to the first heading that means it, and to no other", () => {
  expect(keys("Price", "ឈ្មោះ", "តម្លៃ", "name_km")).toEqual(["price", null, null, "name_km"])
})
