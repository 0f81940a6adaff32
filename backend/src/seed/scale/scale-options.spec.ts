import { expect, it } from "vitest"
import { readScaleOptions } from "./scale-options"

const read = (line: string) => readScaleOptions(line.split(" "))

it("asks for nothing more when nothing is said", () => {
  expect(readScaleOptions([])).toBeUndefined()
})

it("reads numbers in both spellings, and a seed", () => {
  expect(read("--products 10000 --associations=1000 --seed b2")).toEqual({
    products: 10_000,
    associations: 1000,
    orders: 0,
    seed: "b2",
  })
})

it.each([
  ["--product 5", /no option --product/],
  ["--products many --associations 1", /--products has a value/],
  ["--products -1 --associations 1", /--products has a value/],
  ["--products 1.5 --associations 1", /--products has a value/],
  ["--products", /wants a value/],
  ["--products 1 --products 2", /given twice/],
  ["products 1", /does not understand "products"/],
  ["--seed ../x --associations 1", /--seed has a value/],
  ["--products 5", /wants --associations too/],
  ["--booths 200", /comes with fairs/],
  ["--orders few", /--orders has a value/],
])("refuses %s in one sentence", (line, message) => {
  expect(() => read(line)).toThrow(message)
})
