import { romanise } from "./romanise.js"

/** What a word sounds like: its consonants by kind, and the vowels before each of them and at the end. */
export type Sound = { readonly key: string; readonly vowels: readonly string[] }

/** Letters of the sound key for how they are written; what is written longest is looked for first. */
const SPELLINGS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/^(?:tch|chh?|j)/u, "j"],
  [/^(?:sch|sh|ss?|z)/u, "s"],
  [/^(?:kh|gh|ck|qu|[kgq])/u, "k"],
  [/^(?:th|dh|[td])/u, "t"],
  [/^(?:ph|bh|[pbf])/u, "p"],
  [/^(?:ng|nh|n)/u, "n"],
  [/^c(?=[eiy])/u, "s"],
  [/^c/u, "k"],
  [/^m/u, "m"],
  [/^lh?/u, "l"],
]

/** A Khmer final "r" is not spoken, and some write it where there is none. */
const spokenR = /^rh?(?=[aeiouy])/u
const glide = /^[vwyh](?=[aeiou])/u
const vowel = /^[aeiou]/u

/**
 * Reduces Khmer and the many ways of writing it in Latin letters to one: aspirated and plain, voiced and unvoiced
 * consonants are the same, a doubled one is one, and what is written but rarely spoken at the end is left out. Spaces
 * do not matter. Empty for digits and other scripts, whose sound is not known here.
 */
export function soundOf(text: string): Sound {
  let rest = romanise(text).replace(/[\s'’.\-–·]+/gu, "")
  if (rest === "" || /[^a-z]/u.test(rest)) return { key: "", vowels: [] }
  let key = ""
  const vowels: string[] = []
  let heard = ""
  const consonant = (letter: string) => {
    if (heard === "" && key.endsWith(letter)) return
    key += letter
    vowels.push(heard)
    heard = ""
  }
  while (rest !== "") {
    const [spelling, letter] = SPELLINGS.flatMap(([written, sound]) => {
      const [found] = written.exec(rest) ?? []
      return found ? [[found, sound] as const] : []
    })[0] ?? [undefined, ""]
    let length = spelling?.length ?? 1
    if (spelling) consonant(letter)
    else if (spokenR.test(rest)) {
      length = rest[1] === "h" ? 2 : 1
      consonant("r")
    } else if (rest.startsWith("x")) {
      consonant("k")
      consonant("s")
    } else if (vowel.test(rest)) heard += rest[0]
    else if (rest.startsWith("y") && (heard !== "" || !glide.test(rest) || key !== "")) {
      // After a vowel "y" ends a diphthong, and after a consonant it is one: "trey", "myen".
      if (heard !== "" && glide.test(rest)) consonant("y")
      else heard += "i"
    } else if (glide.test(rest) && (rest[0] !== "h" || heard !== "" || key === ""))
      consonant(rest[0] === "w" ? "v" : (rest[0] ?? ""))
    rest = rest.slice(length)
  }
  vowels.push(heard)
  // The plural of English, and what a Khmer final "s" turns into: a breath.
  if (key.length > 1 && key.endsWith("s") && vowels.at(-1) === "") {
    key = key.slice(0, -1)
    vowels.splice(-1, 1)
  }
  return { key, vowels }
}

/** The consonants of a word as they sound. Two spellings of one Khmer word have the same. */
export const soundKey = (text: string): string => soundOf(text).key

/** How unlike two vowels sound; people mix up neighbours. */
const UNLIKE: Readonly<Record<string, number>> = {
  ao: 0.15,
  ae: 0.25,
  ai: 0.4,
  au: 0.35,
  ei: 0.15,
  eo: 0.3,
  eu: 0.25,
  io: 0.4,
  iu: 0.3,
  ou: 0.15,
}
/** A vowel that only one of two spellings has, as in "mrech" and "merech". */
const ADDED_VOWEL = 0.3

function vowelsUnlike(one: string, other: string): number {
  if (one === other) return 0
  if (one === "" || other === "") return ADDED_VOWEL
  let least = 1
  for (const left of one)
    for (const right of other)
      least = Math.min(least, left === right ? 0 : (UNLIKE[[left, right].sort().join("")] ?? 1))
  // Two that share a vowel are near and yet not the same.
  return Math.max(least, 0.02)
}

/**
 * How unlike two words of one sound key are by their vowels: 0 for the same, about 0.3 for quite other ones, for each
 * consonant; Infinity for other consonants. `isBeginning`: the first is the beginning of a word, and only so much of the
 * second is compared.
 */
export function soundDistance(typed: Sound, other: Sound, isBeginning = false): number {
  const sameKey = isBeginning ? other.key.startsWith(typed.key) : other.key === typed.key
  if (!sameKey || typed.key === "") return Number.POSITIVE_INFINITY
  const compared = typed.vowels.slice(0, isBeginning && typed.vowels.at(-1) === "" ? -1 : undefined)
  const sum = compared.reduce((total, heard, at) => total + vowelsUnlike(heard, other.vowels[at] ?? ""), 0)
  return sum / typed.key.length
}
