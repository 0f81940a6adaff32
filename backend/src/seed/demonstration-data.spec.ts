import { provinces } from "@ovop/gazetteer"
import { expect, it } from "vitest"
import { associations } from "./associations"
import { awards } from "./awards"
import { kinds } from "./kinds"
import { depict } from "./pictures/depict"
import { drawParcel } from "./pictures/kinds/crafts"
import { products } from "./products"
import { certificatesOf } from "./seed-certificates"
import { picturedProduct } from "./write-pictures"

const sellerOf = (handle: string) => associations.find((association) => association.handle === handle)
const productOf = (handle: string) => products.find((product) => product.handle === handle)

it("holds all seventy-five real products, each once, with packs that have their own name", () => {
  expect(products).toHaveLength(75)
  for (const key of ["id", "handle"] as const)
    expect(new Set(products.map((product) => product[key])).size, key).toBe(75)
  for (const { handle, packs } of products) {
    expect(new Set(packs.map(({ km }) => km)).size, handle).toBe(packs.length)
    expect(packs.length, handle).toBeGreaterThan(0)
  }
})

it("has an association that sells something in every province, and goods of every sector", () => {
  const selling = new Set(products.map(({ association }) => sellerOf(association)?.province_code))
  expect([...selling].sort()).toEqual(provinces.map(({ code }) => code).sort())
  const sellers = new Set(products.map(({ association }) => association))
  expect(associations.filter(({ handle }) => !sellers.has(handle))).toEqual([])
  expect(new Set(products.map(({ sector }) => sector)).size).toBe(4)
})

it("knows every kind, and keeps none that nothing is of", () => {
  const used = new Set(products.map(({ kind }) => kind))
  expect([...used].sort()).toEqual(kinds.map(({ code }) => code).sort())
})

it("classifies goods and not services, and posts abroad nothing that is fresh, live or liquid", () => {
  for (const { handle, sector, hs_code_proposal, posting_abroad, kind } of products) {
    expect(hs_code_proposal === null, handle).toBe(sector === "service")
    if (hs_code_proposal) expect(hs_code_proposal, handle).toMatch(/^\d{4}\.\d{2}$/)
    if (["fruit", "vegetable", "seafood", "egg", "honey", "beverage", "sauce"].includes(kind))
      expect(posting_abroad ?? "allowed", handle).not.toBe("allowed")
  }
})

it("records a sign only for goods of an association that is a user of it", () => {
  expect(() => certificatesOf(products, associations)).not.toThrow()
  const impostors = associations.map(({ user_of: _, ...association }) => association)
  expect(() => certificatesOf(products, impostors)).toThrow(/is no user of it/)
})

it("never gives Kampong Speu's indication to sugar from anywhere else", () => {
  const sugar = products.filter(({ kind }) => kind === "sugar")
  const marked = sugar.filter(({ legal }) => legal.length > 0)
  for (const { association } of marked) expect(sellerOf(association)?.province_code).toBe("05")
  expect(productOf("kampong-chhnang-palm-sugar-paste")?.legal).toEqual([])
})

it("leaves candidates and doubtful cases without a certificate", () => {
  for (const handle of ["kampot-durian", "koh-trong-pomelo", "phnom-srok-silk-cloth", "battambang-orange"])
    expect(productOf(handle)?.legal, handle).toEqual([])
})

it("awards only what is sold", () => {
  expect(awards.filter(({ product }) => !productOf(product))).toEqual([])
})

it("has a picture for every product", () => {
  for (const product of products) {
    const { nameEn, subcategory, category } = picturedProduct(product)
    expect(depict(`${nameEn} ${subcategory} ${category}`), product.handle).not.toBe(drawParcel)
  }
})
