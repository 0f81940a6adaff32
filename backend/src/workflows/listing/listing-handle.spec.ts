import { emptyListing } from "@ovop/contracts"
import { listingHandle } from "./listing-handle"

const ID = "lst_01KZ0000000000000000ABCDEF"
const handle = (over: object) => listingHandle({ ...emptyListing(), ...over }, ID)

describe("the address of a listing", () => {
  it.each([
    [{ name: { km: "ម្រេចខ្មៅ", en: "Kampot Black Pepper!" } }, "kampot-black-pepper-abcdef"],
    [{ name: { km: "ស្ករត្នោត", en: "" } }, /^[a-z]+(-[a-z]+)*-abcdef$/],
    [{ name: { km: "អ្វីមួយ", en: "" }, kind: "silk" }, "silk-abcdef"],
    [{ name: { km: "អ្វីមួយ", en: "" } }, "goods-abcdef"],
  ])("is made of what can be read in Latin letters, and ends in its id: %j", (over, expected) => {
    expect(handle(over)).toMatch(expected)
    expect(handle(over)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it("is never longer than an address should be", () => {
    expect(handle({ name: { km: "", en: "long ".repeat(60) } }).length).toBeLessThanOrEqual(67)
  })
})
