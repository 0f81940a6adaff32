import { segmentKhmerRun } from "./segment.js"
import { untilStable } from "./until-stable.js"

const zeroWidthSpace = "\u200b"
const khmerRun = /[\u1780-\u17d3\u17d7\u17dc\u17dd\u200c\u200d]+/gu
const graphemeSegmenter = new Intl.Segmenter("km", { granularity: "grapheme" })

/** A break may not split what a reader sees as one letter, nor part the repetition sign ៗ from its word. */
function mayBreak(graphemeStarts: ReadonlySet<number>, khmer: string, at: number): boolean {
  return (
    graphemeStarts.has(at) &&
    khmer[at - 1] !== "\u17d2" &&
    !/^[\p{M}\u17d7\u200c\u200d]/u.test(khmer.slice(at))
  )
}

function breakRun(khmer: string): string {
  const graphemeStarts = new Set(Array.from(graphemeSegmenter.segment(khmer), ({ index }) => index))
  let broken = ""
  let at = 0
  for (const word of segmentKhmerRun(khmer)) {
    if (at > 0 && mayBreak(graphemeStarts, khmer, at)) broken += zeroWidthSpace
    broken += word
    at += word.length
  }
  return broken
}

/**
 * Puts a zero-width space between Khmer words, so that a browser without a Khmer dictionary breaks lines where a
 * reader would. For showing only, and best done on the server: Node's dictionary is better than the browser's.
 * Latin, digits and breaks already there stay as they are.
 */
export function withBreaks(text: string): string {
  return untilStable(text, (current) => current.replace(khmerRun, breakRun))
}
