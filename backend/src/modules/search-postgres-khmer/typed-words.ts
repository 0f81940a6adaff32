import { isFiller, nameKey, soundKey } from "@ovop/khmer"
import { isKhmer, piecesOf } from "./indexed-words"

/** As many words as a person looks for; more would only be work. */
const MAX_WORDS = 12
/** Words that may be one: a Khmer word is often several in Latin letters, and misspelt ones fall apart. */
const MAX_TOGETHER = 5
/** A sound of fewer consonants is that of too many words. */
const LEAST_SOUNDS = 2
const LEAST_SOUNDS_TOGETHER = 3

export type Typed = {
  word: string
  /** May be the beginning of a longer word. */
  open: boolean
  khmer: boolean
}

/** Neighbouring words of what was typed, as one. */
export type Span = Typed & {
  from: number
  length: number
  sound: string
  /** By which other names of it are known. */
  key: string
}

/** The words of a query. What joins others is left out where there are others. */
export function typedWords(q: string, openEnded: boolean): Typed[] {
  const words = piecesOf(q).flatMap((piece) => piece.fine)
  const typed = words.slice(0, MAX_WORDS).map((word, at) => ({
    word,
    open: openEnded && at === words.length - 1,
    khmer: isKhmer(word),
  }))
  const telling = typed.filter(({ word }) => !isFiller(word))
  return telling.length > 0 ? telling : typed
}

const isNumber = (word: string) => /^\p{Nd}/u.test(word)

/** Every stretch of neighbouring words, alone and together. */
export function spansOf(typed: readonly Typed[]): Span[] {
  return typed.flatMap((_, from) =>
    Array.from({ length: Math.min(MAX_TOGETHER, typed.length - from) }, (_, more) => more + 1).flatMap(
      (length) => {
        const own = typed.slice(from, from + length)
        const [first, last] = [own[0], own.at(-1)]
        if (!first || !last || (length > 1 && own.some(({ word }) => isNumber(word)))) return []
        const word = own.map((one) => one.word).join("")
        const alike = own.every(({ khmer }) => khmer === first.khmer)
        const sound = alike && !isNumber(word) ? soundKey(word) : ""
        const isHeard = sound.length >= (length > 1 ? LEAST_SOUNDS_TOGETHER : LEAST_SOUNDS)
        return [
          {
            word,
            open: last.open,
            khmer: first.khmer,
            from,
            length,
            sound: isHeard ? sound : "",
            key: nameKey(word),
          },
        ]
      },
    ),
  )
}

const LEAST_LETTERS_OF_PART = 3
const MOST_LETTERS_SPLIT = 24

const graphemes = new Intl.Segmenter("km", { granularity: "grapheme" })

/** Where a word that was run together may be parted, as stretches from one place to another. */
export function partsOf({
  word,
  khmer,
}: Pick<Typed, "word" | "khmer">): { from: number; to: number; part: string }[] {
  if (word.length > MOST_LETTERS_SPLIT || (!khmer && !/^[a-z]+$/.test(word))) return []
  const places = khmer
    ? [...graphemes.segment(word)].map(({ index }) => index).concat(word.length)
    : Array.from({ length: word.length + 1 }, (_, at) => at)
  return places.flatMap((from) =>
    places
      .filter((to) => to - from >= LEAST_LETTERS_OF_PART && to - from < word.length)
      .map((to) => ({ from, to, part: word.slice(from, to) })),
  )
}
