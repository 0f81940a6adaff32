import { describe, expect, it } from "vitest"
import { isCommonPassword } from "./common-password"

describe("a password that is tried first", () => {
  it.each(["password1", "PASSWORD", "12345678", "aaaaaaaa", "sunshine", "dara.sok", "dara.sok@example.com"])(
    "is refused: %s",
    (password) => {
      expect(isCommonPassword(password, ["dara.sok@example.com"])).toBe(true)
    },
  )

  it.each(["ផ្ការំដួលពណ៌លឿង", "mango under the stilt house", "k7-Pursat-rain"])("is not %s", (password) => {
    expect(isCommonPassword(password, ["dara.sok@example.com"])).toBe(false)
  })
})
