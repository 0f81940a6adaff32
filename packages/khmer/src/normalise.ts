import { khnormal } from "khmer-normalizer"
import { untilStable } from "./until-stable.js"

/** Khmer letters and marks with the joiners that may stand among them; neither digits nor punctuation. */
const khmerRun = /(?:[\u1780-\u17d3\u17dd\u25cc]|\u200c|\u200d)+/gu

/** Before each letter that begins a syllable: one that is not written below another. */
const syllableStart = /(?<![\u17d2\u200d])(?=[\u1780-\u17b3])/u

/** Khmer writes with a few thousand syllables; the bound is for what is no Khmer. */
const MOST_KNOWN = 20_000
const known = new Map<string, string>()

/** The normaliser judges each syllable by itself and compiles its rules for every one, so it is asked once for each. */
function normaliseSyllable(syllable: string): string {
  const before = known.get(syllable)
  if (before !== undefined) return before
  const normal = khnormal(syllable)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(syllable, normal)
  return normal
}

/**
 * One spelling for strings that look alike: the character order of Unicode document L2/22-290 for Khmer, NFC for
 * everything else. Safe to store and to show: it keeps breaks, joiners, case and spacing as typed.
 */
export function normalise(text: string): string {
  // The normaliser mixes UTF-16 and code point positions and cuts the end off a text that holds an emoji, so it
  // is handed Khmer only.
  return untilStable(text.normalize("NFC"), (current) =>
    current.replace(khmerRun, (run) => run.split(syllableStart).map(normaliseSyllable).join("")),
  )
}
