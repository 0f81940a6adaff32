import { describe, expect, it } from "vitest"
import { documentType } from "./document-type"

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"))

describe("the type of a document", () => {
  it.each([
    ["%PDF-1.7\n", "application/pdf"],
    ["\xff\xd8\xff\xe0", "image/jpeg"],
    ["\x89PNG\r\n\x1a\n", "image/png"],
  ])("is read from its first bytes: %j", (text, type) => expect(documentType(bytes(text))).toBe(type))

  it.each(["", "%PD", "<svg onload=alert(1)>", "<html>%PDF-", "MZ\x90"])("is none for %j", (text) => {
    expect(documentType(bytes(text))).toBeUndefined()
  })
})
