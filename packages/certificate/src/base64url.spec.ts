import fc from "fast-check"
import { expect, it } from "vitest"
import { fromBase64url, toBase64url } from "./base64url.js"

it("writes what the platform writes and reads it again", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString("base64url"))
      expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes))
    }),
  )
})

it("reads no second text for the same bytes", () => {
  expect(fromBase64url("AA")).toEqual(Uint8Array.of(0))
  for (const text of ["AB", "AA==", "AA ", "A A", "A", "AA\n", "A+", "A/", "ÀA"]) {
    expect(fromBase64url(text), text).toBeUndefined()
  }
})
