import { khnormal } from "khmer-normalizer"
import { untilStable } from "./until-stable.js"

/** Khmer letters and marks with the joiners that may stand among them; neither digits nor punctuation. */
const khmerRun = /(?:[\u1780-\u17d3\u17dd\u25cc]|\u200c|\u200d)+/gu

/**
 * One spelling for strings that look alike: the character order of Unicode document L2/22-290 for Khmer, NFC for
 * everything else. Safe to store and to show: it keeps breaks, joiners, case and spacing as typed.
 */
export function normalise(text: string): string {
  // The normaliser mixes UTF-16 and code point positions and cuts the end off a text that holds an emoji, so it
  // is handed Khmer runs only.
  return untilStable(text.normalize("NFC"), (current) => current.replace(khmerRun, (run) => khnormal(run)))
}
