import { describe, expect, it } from "vitest"
import { knownAddress } from "./known-address"
import { readAddress } from "./read-address"

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const who = { name: "Claire Martin", phone: "+33 6 12 34 56 78" }
const village = {
  country: "kh",
  name: "សុខា",
  phone: "០១២ ៣៤៥ ៦៧៨",
  province: "16",
  district: "1601",
  commune: "ម៉ាលិក",
  line: "ភូមិកន្ទ្រ",
  landmark: "ក្បែរសាលា",
}
const lyon = { country: "fr", ...who, line: "12 rue des Lilas", city: "Lyon", postal_code: "69003" }

describe("an address that was typed", () => {
  it.each([village, lyon])("comes back into the form as it was read ($country)", (typed) => {
    const { said, wrong } = readAddress(formOf(typed))
    expect(wrong).toEqual([])
    const { country, ...fields } = typed
    expect(said?.country_code).toBe(country)
    expect(said && knownAddress(said)).toMatchObject({ ...fields, phone: said?.phone })
  })

  it("is asked only for what its country needs, in the order of the page", () => {
    expect(readAddress(formOf({ country: "fr", ...who })).wrong).toEqual(["line", "city", "postal_code"])
    expect(readAddress(formOf({ country: "ae", ...who })).wrong).toEqual(["line", "city"])
    expect(readAddress(formOf({ country: "us", ...who })).wrong).toEqual([
      "line",
      "city",
      "region",
      "postal_code",
    ])
    expect(readAddress(formOf({ ...village, district: "1201", commune: "" })).wrong).toEqual([
      "district",
      "commune",
    ])
  })
})
