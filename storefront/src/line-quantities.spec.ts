import { describe, expect, it } from "vitest"
import { chosenQuantities, quantityField } from "./line-quantities"

describe("chosen quantities", () => {
  it("are those of which any were chosen, and nothing else of the form", () => {
    const form = [
      [quantityField("consgl_1"), "2"],
      [quantityField("consgl_2"), "0"],
      [quantityField("consgl_3"), ""],
      ["note", "3"],
    ] as const
    expect(chosenQuantities(form)).toEqual([{ line_id: "consgl_1", quantity: 2 }])
  })

  it("are read in Khmer digits too", () => {
    expect(chosenQuantities([[quantityField("a"), "១២"]])).toEqual([{ line_id: "a", quantity: 12 }])
  })

  it.each(["-1", "1.5", "many", "1000001"])("are none where something is no count: %s", (typed) => {
    expect(chosenQuantities([[quantityField("a"), typed]])).toBeUndefined()
  })
})
