import { describe, expect, it } from "vitest"
import { contactIdOf, contactToken, opensContact } from "./contact-token"

const row = {
  id: "acont_01HZZZZZZZZZZZZZZZZZZZZZZZ",
  value: "dara@example.com",
  requested_at: new Date("2026-11-22T08:00:00Z"),
}
const soon = new Date("2026-11-22T09:00:00Z")

describe("the link that confirms a contact", () => {
  it("opens the contact it was made for", () => {
    const token = contactToken(row)
    expect(contactIdOf(token)).toBe(row.id)
    expect(opensContact(token, row, soon)).toBe(true)
  })

  it("opens neither another value, nor after a newer request, nor after three days", () => {
    const token = contactToken(row)
    expect(opensContact(token, { ...row, value: "else@example.com" }, soon)).toBe(false)
    expect(opensContact(token, { ...row, requested_at: soon }, soon)).toBe(false)
    expect(opensContact(token, row, new Date("2026-11-25T08:00:00Z"))).toBe(false)
  })

  it("opens nothing when forged", () => {
    expect(contactIdOf("nonsense")).toBeUndefined()
    expect(opensContact(`${row.id.slice(6)}.AAAAAAAAAAAAAAAAAAAAAA`, row, soon)).toBe(false)
  })
})
