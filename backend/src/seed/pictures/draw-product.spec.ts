import sharp from "sharp"
import { expect, it } from "vitest"
import { depict } from "./depict"
import { drawProduct } from "./draw-product"
import { encodePicture } from "./encode-picture"
import { drawParcel } from "./kinds/crafts"

const pepper = { id: "P001", category: "agriculture", subcategory: "spice", nameEn: "Kampot black pepper" }

it("draws the same product the same way every time, and another seed another way", () => {
  expect(drawProduct(pepper)).toBe(drawProduct(pepper))
  expect(drawProduct(pepper)).not.toBe(drawProduct({ ...pepper, seed: "another" }))
})

it("has a picture of its own for every kind in the product list, and a parcel for the unknown", () => {
  const kinds = [
    ..."spice salt sauce fruit agri-tourism seafood sugar basketry|rattan snack honey coffee nut gems".split(
      " ",
    ),
    ..."beverage metalwork pottery rice silk noodle ecotourism crustacean silverware mat vegetable egg".split(
      " ",
    ),
    ...["processed fish", "community tourism", "textile", "essential oil", "stone/wood tools", "rice flakes"],
    ...["stone carving", "rice paper", "silk yarn", "fermented fish", "root crop", "tea", "wood carving"],
  ]
  for (const kind of kinds) expect(depict(kind), kind).not.toBe(drawParcel)
  expect(depict("something else")).toBe(drawParcel)
})

it("tells products of one kind apart by name", () => {
  expect(depict("Keo Romeat mango fruit")).not.toBe(depict("Kampot durian fruit"))
  expect(depict("Cut gemstones gems")).not.toBe(depict("Pursat marble stone carving"))
  expect(depict("Salted duck eggs egg")).not.toBe(depict("sea salt"))
})

it("draws no words", () => {
  for (const subcategory of ["spice", "sauce", "honey", "silk"]) {
    expect(drawProduct({ ...pepper, nameEn: "", subcategory })).not.toMatch(
      /<(text|tspan|image|foreignObject)/,
    )
  }
})

it("encodes real WebP in the asked widths, full of colour and without transparency", async () => {
  const encoded = await encodePicture(drawProduct(pepper), [64, 320])
  expect(encoded.map(({ widthPx }) => widthPx)).toEqual([64, 320])
  for (const { widthPx, webp } of encoded) {
    const image = sharp(webp)
    expect(await image.metadata()).toMatchObject({
      format: "webp",
      width: widthPx,
      height: widthPx,
      hasAlpha: false,
    })
    const { channels } = await image.stats()
    expect(Math.min(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(15)
  }
})
