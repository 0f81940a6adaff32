import { expect, it } from "vitest"
import { cacheTags, tagsOf } from "./cache-tags"

const nothing = { products: [], pages: [], associations: [], certificates: [], exchange_rates: [] }

it("makes a product's page and the lists anew for a changed product", () => {
  expect(tagsOf({ ...nothing, products: ["silk"] })).toEqual([cacheTags.product("silk"), cacheTags.catalogue])
})

it("leaves the lists where only stock moved", () => {
  expect(tagsOf({ ...nothing, pages: ["silk"] })).toEqual([cacheTags.product("silk")])
})

it("makes anew what shows the rate and nothing else for a new rate", () => {
  expect(tagsOf({ ...nothing, exchange_rates: ["2026-11-23"] })).toEqual([cacheTags.exchangeRate])
})

it("names each tag once, and none where nothing changed", () => {
  const tags = tagsOf({ ...nothing, products: ["silk", "rice"], pages: ["silk"] })
  expect(tags).toEqual([cacheTags.product("silk"), cacheTags.product("rice"), cacheTags.catalogue])
  expect(tagsOf(nothing)).toEqual([])
})
