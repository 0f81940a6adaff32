import { missedWords } from "./missed-words"

it("keeps what was looked for in one spelling", () => {
  expect(missedWords("ម្រិច\u200b KAMPOT ")).toBe("ម្រិច kampot")
})

it("keeps nothing that may tell who looked for it", () => {
  for (const typed of [
    "sokha@example.com",
    "012 345 678",
    "០១២៣៤៥៦៧៨",
    "https://example.com/x",
    "",
    "  ",
    "!?",
    "a".repeat(80),
  ])
    expect(missedWords(typed)).toBeUndefined()
})
