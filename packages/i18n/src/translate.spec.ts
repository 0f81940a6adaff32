import { describe, expect, it } from "vitest"
import { languages } from "./languages.js"
import { messages, type Namespace } from "./messages.js"
import { translateFrom } from "./translate.js"
import { serverTranslations } from "./translator.js"

type Catalogue = { readonly [key: string]: string | Catalogue }
type Loose = (key: string, values?: Record<string, unknown>) => string

function entriesOf(catalogue: Catalogue, before = ""): [key: string, message: string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value]] : entriesOf(value, `${before}${key}.`),
  )
}

const placeholders = (message: string) =>
  [...message.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => String(name))

it("writes a number as a count in the digits of the language, and text as it is", () => {
  const said = (["km", "en"] as const).flatMap((language) => {
    const ours = translateFrom(language, messages[language].catalogue) as unknown as Loose
    const theirs = serverTranslations().getFixedT(language, "catalogue") as unknown as Loose
    expect(ours("count", { number: 1234 })).toBe(theirs("count", { number: 1234 }))
    expect(ours("count", { number: "1234" })).toBe(theirs("count", { number: "1234" }))
    return [ours("count", { number: 1234 }), ours("count", { number: "1234" })]
  })
  expect(said.map((text) => /[\d០-៩,]+/.exec(text)?.[0])).toEqual(["១,២៣៤", "1234", "1,234", "1234"])
})

describe.each(languages)("the browser's translation into %s", (language) => {
  it.each(Object.keys(messages.en) as Namespace[])(
    "answers as i18next does for every message of %s",
    (namespace) => {
      const catalogue: Catalogue = messages[language][namespace]
      const ours = translateFrom(language, catalogue) as unknown as Loose
      const theirs = serverTranslations().getFixedT(language, namespace) as unknown as Loose
      for (const [key, message] of entriesOf(catalogue)) {
        const values = Object.fromEntries(placeholders(message).map((name) => [name, `<${name}> $& 12`]))
        expect(ours(key, values)).toBe(theirs(key, values))
      }
    },
  )
})

it("chooses the plural form as i18next does, and answers an unknown key with itself", () => {
  const catalogue = { goods_one: "{{count}} piece", goods_other: "{{count}} pieces", deep: { text: "x" } }
  const t = translateFrom("en", catalogue) as unknown as Loose
  expect([1, 0, 2].map((count) => t("goods", { count }))).toEqual(["1 piece", "0 pieces", "2 pieces"])
  expect(t("deep.text")).toBe("x")
  expect(t("deep")).toBe("deep")
  expect(t("no.such")).toBe("no.such")
})
