import { romanise } from "@ovop/khmer"
import { askedWords, codedText, soundText } from "./asked-words"
import { codedWord } from "./coded-word"
import { synonymsOf } from "./index-settings"
import { soundTokens } from "./sound-tokens"
import { textDocument } from "./text-document"

const PEPPER = "ម្រេច"
const KAMPOT = "កំពត"

const document = textDocument({
  id: "prod_1",
  popularity: 3,
  words: [
    ["black", "A"],
    [PEPPER, "AAB"],
    [KAMPOT, "AD"],
    ["pepper", "AAB"],
    ["harvest", "D"],
  ],
})
const fieldOf = (name: string) => document[name] as string[]

describe("what Meilisearch is given", () => {
  it("has no Khmer letter in it and no word twice in a field", () => {
    const fields = Object.values(document).filter(Array.isArray)
    expect(fields.length).toBeGreaterThan(0)
    for (const words of fields) {
      expect(words.join(" ")).not.toMatch(/\p{Script=Khmer}/u)
      expect(new Set(words).size).toBe(words.length)
    }
  })

  it("tells every Khmer sign from every other, and a word's beginning from no other", () => {
    const signs = Array.from({ length: 0x80 }, (_, at) => String.fromCodePoint(0x1780 + at))
    const letters = signs.map(codedWord)
    expect(new Set(letters).size).toBe(signs.length)
    for (const letter of letters) expect(letter).toMatch(/^\p{L}$/u)
    expect(codedWord(PEPPER + KAMPOT)).toBe(codedWord(PEPPER) + codedWord(KAMPOT))
    expect(codedWord("kampot 250")).toBe("kampot 250")
  })

  it("puts first what more texts of a weight say", () => {
    expect(fieldOf("words_a").slice(0, 2).toSorted()).toEqual([codedWord(PEPPER), "pepper"].toSorted())
    expect(fieldOf("words_d")).toEqual(["harvest", codedWord(KAMPOT)])
  })

  it("can be heard and read in Latin letters by its names, not by its story", () => {
    expect(fieldOf("latin_a")).toContain(romanise(KAMPOT))
    expect(fieldOf("sounds_a")).toEqual(expect.arrayContaining(soundTokens(KAMPOT)))
    expect(document).not.toHaveProperty("sounds_d")
  })
})

describe("what Meilisearch is asked", () => {
  it.each(["mrech kampot", "mrich kompot", "MRECH, Kampot!", `${PEPPER}${KAMPOT}`, `${PEPPER} kampot`])(
    "sounds like the goods: %s",
    (q) => {
      const sounds = String(soundText(askedWords(q))).split(" ")
      expect(sounds.length).toBeGreaterThan(0)
      for (const sound of sounds) expect(fieldOf("sounds_a")).toContain(sound)
    },
  )

  it("is found by the words it was written with, however they are parted", () => {
    for (const q of [`${PEPPER}${KAMPOT}`, `${PEPPER}\u200b${KAMPOT}`, `${PEPPER} ${KAMPOT}`])
      for (const word of codedText(askedWords(q)).split(" ")) expect(fieldOf("words_a")).toContain(word)
  })

  it("leaves out what says nothing beside what does, and signs", () => {
    expect(askedWords("the pepper of kampot")).toEqual(["pepper", "kampot"])
    expect(askedWords("!?")).toEqual([])
  })

  it("has no sound where a part of it has none", () => {
    expect(soundText(["pepper", "250"])).toBeUndefined()
  })
})

describe("a sound of two consonants", () => {
  it("is told by its vowels too, which a near one may be taken for", () => {
    expect(soundTokens("ទឹក")).toEqual(expect.arrayContaining(soundTokens("tuk")))
    expect(soundTokens("tuk")).not.toEqual(soundTokens("tik"))
  })
})

describe("synonyms", () => {
  it("lead from each name of the package's lists and of a group to the others", () => {
    const { synonyms } = synonymsOf([["umami", "ទឹកត្រី"]])
    expect(synonyms.umami).toEqual([codedText(askedWords("ទឹកត្រី"))])
    expect(synonyms.poivre).toContain(codedWord(PEPPER))
    expect(synonyms[codedWord(PEPPER)]).toContain("poivre")
  })

  it("are told again when a group is another, and only then", () => {
    expect(synonymsOf([["a", "b"]]).form).toBe(synonymsOf([["a", "b"]]).form)
    expect(synonymsOf([["a", "b"]]).form).not.toBe(synonymsOf([["a", "c"]]).form)
  })
})
