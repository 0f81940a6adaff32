import type { ProductCard } from "@ovop/contracts"
import { describe, expect, it } from "vitest"
import { keptText, shownText } from "./kept-text"
import { pictureAddress, withPublicPicture } from "./public-picture"

const picture = { base: "/media/goods/pepper", widths: [320], alt: { km: "ម្រេច", en: null } }
const card = (over: Partial<ProductCard>) => ({ id: "p", picture, ...over }) as ProductCard

describe("a kept text", () => {
  it("is shown as what it was made of, with public pictures", () => {
    expect(JSON.parse(shownText(keptText(card({}))))).toEqual(withPublicPicture(card({})))
    expect(JSON.parse(shownText(keptText(card({ picture: null }))))).toEqual(card({ picture: null }))
  })

  it("keeps a picture where it is that is elsewhere already", () => {
    const elsewhere = card({ picture: { ...picture, base: "https://pictures.example/pepper" } })
    expect(JSON.parse(shownText(keptText(elsewhere)))).toEqual(elsewhere)
  })

  it.each([
    ['"base":"\\u0001', "the mark as it is kept"],
    ['"base":"\u0001/media', "the mark itself"],
    ['\\u0001"base":"', "the mark turned round"],
  ])("leaves %j alone in a title: %s", (km) => {
    const titled = card({ title: { km, en: null } })
    expect(JSON.parse(shownText(keptText(titled)))).toEqual(withPublicPicture(titled))
  })

  it("holds no host, so that a move rewrites nothing", () => {
    expect(keptText(card({}))).not.toContain(new URL(pictureAddress("/")).host)
  })
})
