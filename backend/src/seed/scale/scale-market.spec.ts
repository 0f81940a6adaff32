import { expect, it } from "vitest"
import { scaleAssociations, scaleProducts } from "./scale-market"

const market = (seed: string) => {
  const associations = scaleAssociations(7, seed)
  return { associations, products: scaleProducts(40, associations, seed) }
}

it("invents the same market for the same seed, and another for another", () => {
  expect(market("a")).toEqual(market("a"))
  expect(market("a")).not.toEqual(market("b"))
})

it("never gives two things one name, and lets every product be sold by an association of its own seed", () => {
  const { associations, products } = market("a")
  const sellers = new Set(associations.map(({ handle }) => handle))
  expect(sellers.size).toBe(7)
  expect(new Set(products.map(({ product }) => product.handle)).size).toBe(40)
  expect(new Set(products.flatMap(({ product }) => product.id)).size).toBe(40)
  expect(products.every(({ product }) => sellers.has(product.association))).toBe(true)
})

it("gives no invented product a sign or a certificate", () => {
  const { associations, products } = market("a")
  expect(products.flatMap(({ product }) => product.legal)).toEqual([])
  expect(associations.filter(({ user_of }) => user_of)).toEqual([])
})
