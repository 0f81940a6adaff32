import { expect, it } from "vitest"
import { isFiller } from "./filler-words.js"
import { placeNames } from "./place-names.js"
import { productNames } from "./product-names.js"
import { searchKey } from "./search-key.js"

it("knows words that say nothing of goods, and no name of goods or places among them", () => {
  for (const word of ["from", "the", "ពី", "តម្លៃ"]) expect(isFiller(word)).toBe(true)
  for (const { en, km, romanised, fr = [] } of [...productNames, ...placeNames])
    for (const name of [...en, ...km, ...romanised, ...fr])
      expect([name, isFiller(searchKey(name))]).toEqual([name, false])
})
