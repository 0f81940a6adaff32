import { searchKey } from "./search-key.js"

/** How each consonant is usually written in Latin letters when it begins a syllable. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ក: "k",
  ខ: "kh",
  គ: "k",
  ឃ: "kh",
  ង: "ng",
  ច: "ch",
  ឆ: "chh",
  ជ: "ch",
  ឈ: "chh",
  ញ: "nh",
  ដ: "d",
  ឋ: "th",
  ឌ: "d",
  ឍ: "th",
  ណ: "n",
  ត: "t",
  ថ: "th",
  ទ: "t",
  ធ: "th",
  ន: "n",
  ប: "b",
  ផ: "ph",
  ព: "p",
  ភ: "ph",
  ម: "m",
  យ: "y",
  រ: "r",
  ល: "l",
  វ: "v",
  ឝ: "s",
  ឞ: "s",
  ស: "s",
  ហ: "h",
  ឡ: "l",
  អ: "",
}

/** Letters that are a vowel by themselves. */
const INDEPENDENT: Readonly<Record<string, string>> = {
  ឥ: "e",
  ឦ: "ei",
  ឧ: "u",
  ឨ: "uk",
  ឩ: "u",
  ឪ: "ov",
  ឫ: "roe",
  ឬ: "rue",
  ឭ: "loe",
  ឮ: "lue",
  ឯ: "e",
  ឰ: "ai",
  ឱ: "o",
  ឳ: "ao",
}

/** Consonants of the second series, after which a vowel sign sounds otherwise than after the first. */
const SECOND_SERIES = new Set("គឃងជឈញឌឍទធនពភមយរលវ")
/** Of two consonants the one that is no sonorant says how the vowel sounds. */
const SONORANTS = new Set("ងញណនមយរលវឡ")

/** Vowel signs with what each sounds like in the first and in the second series. */
const VOWELS: Readonly<Record<string, readonly [first: string, second: string]>> = {
  "\u17b6": ["a", "ea"],
  "\u17b7": ["e", "i"],
  "\u17b8": ["ei", "i"],
  "\u17b9": ["eu", "eu"],
  "\u17ba": ["eu", "eu"],
  "\u17bb": ["o", "u"],
  "\u17bc": ["o", "u"],
  "\u17bd": ["uo", "uo"],
  "\u17be": ["aeu", "eu"],
  "\u17bf": ["oea", "oea"],
  "\u17c0": ["ie", "ie"],
  "\u17c1": ["e", "e"],
  "\u17c2": ["e", "e"],
  "\u17c3": ["ai", "ey"],
  "\u17c4": ["o", "o"],
  "\u17c5": ["ao", "ov"],
  "\u17d0": ["a", "oa"],
}

const NIKAHIT = "\u17c6"
const REAHMUK = "\u17c7"
const YUUKALEAPINTU = "\u17c8"
const MUUSIKATOAN = "\u17c9"
const TRIISAP = "\u17ca"
const BANTOC = "\u17cb"
const TOANDAKHIAT = "\u17cd"

/** A letter with what is written below it, and the signs around both. */
const unit = /(?<base>[\u1780-\u17b3])(?<rest>(?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*)/gu

type Unit = {
  letters: string[]
  vowels: string[]
  isSecond: boolean
  /** Followed by a sign that closes the syllable by itself. */
  isClosed: boolean
  isNasal: boolean
  isBreathed: boolean
  /** A short final consonant, by its sign. */
  isFinal: boolean
  /** Written and not spoken. */
  isSilent: boolean
}

function unitOf(base: string, rest: string): Unit {
  const letters = [base, ...Array.from(rest.matchAll(/\u17d2([\u1780-\u17b3])/gu), ([, below = ""]) => below)]
  const signs = rest.replace(/\u17d2[\u1780-\u17b3]/gu, "")
  const has = (sign: string) => signs.includes(sign)
  const leading = letters.findLast((letter) => !SONORANTS.has(letter)) ?? base
  return {
    letters,
    vowels: [...signs].filter((sign) => sign in VOWELS),
    isSecond: has(TRIISAP) || (SECOND_SERIES.has(leading) && !has(MUUSIKATOAN)),
    isClosed: has(NIKAHIT) || has(REAHMUK) || has(YUUKALEAPINTU),
    isNasal: has(NIKAHIT),
    isBreathed: has(REAHMUK) || has(YUUKALEAPINTU),
    isFinal: has(BANTOC),
    isSilent: has(TOANDAKHIAT),
  }
}

const isBare = ({ vowels, isClosed, letters: [base = ""] }: Unit): boolean =>
  vowels.length === 0 && !isClosed && !(base in INDEPENDENT)

/** Whether a unit without a vowel ends the syllable before it; Khmer does not write where a syllable ends. */
function endsSyllable(units: readonly Unit[], at: number, isBeforeFinal: boolean): boolean {
  const [before, own, next] = [units[at - 1], units[at], units[at + 1]]
  if (!before || !own || !isBare(own)) return false
  // After the sign of nasality ង only says which nasal it is.
  if (own.isFinal || (before.isNasal && own.letters[0] === "ង")) return true
  if (isBeforeFinal || before.isClosed) return false
  if (!next) return true
  // What stands before a last bare letter begins the syllable which that ends: ពត is "pot".
  if (own.letters.length > 1 || (isBare(next) && (units[at + 2] === undefined || next.isFinal))) return false
  // Hardly a syllable begins with a bare រ or ង inside a word, and after a cluster or a vowel the syllable wants an end.
  return !isBare(before) || before.letters.length > 1 || ["រ", "ង"].includes(own.letters[0] ?? "")
}

function onset(letters: readonly string[]): string {
  // ហ with a letter below it writes sounds of other languages, "f" above all.
  if (letters[0] === "ហ" && letters.length > 1)
    return letters[1] === "វ"
      ? "f"
      : letters
          .slice(1)
          .map((letter) => CONSONANTS[letter] ?? "")
          .join("")
  return letters
    .map((letter, at) => (letter === "ប" && letters.length > at + 1 ? "p" : (CONSONANTS[letter] ?? "")))
    .join("")
}

function nucleus(own: Unit, next: Unit | undefined, isOpenEnd: boolean): string {
  const series = own.isSecond ? 1 : 0
  const [base = ""] = own.letters
  const sounded =
    own.vowels.length > 0
      ? own.vowels.map((sign) => VOWELS[sign]?.[series] ?? "").join("")
      : base in INDEPENDENT
        ? ""
        : own.isNasal || own.isBreathed
          ? (own.isBreathed ? (["a", "ea"] as const) : (["a", "u"] as const))[series]
          : isOpenEnd && !own.isSecond
            ? "a"
            : "o"
  // Before ង the sign of nasality only shortens: ឆ្នាំង is "chhnang".
  const nasal = own.isNasal && next?.letters[0] !== "ង" ? "m" : ""
  return `${sounded}${nasal}${own.isBreathed ? "h" : ""}`
}

const CODAS: Readonly<Record<string, string>> = { ប: "p", ដ: "t" }

function romaniseRun(run: string): string {
  const units = Array.from(run.matchAll(unit), ({ groups }) =>
    unitOf(groups?.base ?? "", groups?.rest ?? ""),
  ).filter(({ isSilent }) => !isSilent)
  let written = ""
  let wasFinal = false
  units.forEach((own, at) => {
    const [base = ""] = own.letters
    const isFinal = endsSyllable(units, at, wasFinal)
    if (isFinal) written += CODAS[base] ?? CONSONANTS[base] ?? ""
    else {
      const next = units[at + 1]
      const isOpenEnd = next !== undefined && !endsSyllable(units, at + 1, false)
      written +=
        base in INDEPENDENT
          ? `${INDEPENDENT[base]}${onset(own.letters.slice(1))}${nucleus(own, next, isOpenEnd)}`
          : `${onset(own.letters)}${nucleus(own, next, isOpenEnd)}`
    }
    wasFinal = isFinal
  })
  return written
}

/**
 * Khmer as people write it in Latin letters: ម្រេចកំពត is "mrechkampot". No romanisation is in common use, so this is
 * one of many spellings and meant for comparing by `soundOf`, not for showing. Everything else becomes its search key.
 */
export function romanise(text: string): string {
  return searchKey(searchKey(text).replace(/[\u1780-\u17d3\u17dd]+/gu, romaniseRun))
}
