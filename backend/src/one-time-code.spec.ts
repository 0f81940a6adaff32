import { describe, expect, it } from "vitest"
import { type CodePlace, isOneTimeCode, newOneTimeCode, oneTimeCodeHash } from "./one-time-code"

const place: CodePlace = { member_id: "mem_1", purpose: "sign_in", contact: "+85512345678" }

describe("a one-time code", () => {
  it("always has six digits, those that begin with zero too", () => {
    for (let n = 0; n < 500; n += 1) expect(newOneTimeCode()).toMatch(/^\d{6}$/)
  })

  it("opens the place it was made for and no other", () => {
    const hash = oneTimeCodeHash(place, "012345")
    expect(isOneTimeCode(place, "012345", hash)).toBe(true)
    expect(isOneTimeCode(place, "012346", hash)).toBe(false)
    for (const other of [
      { ...place, member_id: "mem_2" },
      { ...place, purpose: "reset_password" as const },
      { ...place, contact: "+85512345679" },
    ])
      expect(isOneTimeCode(other, "012345", hash)).toBe(false)
  })
})
