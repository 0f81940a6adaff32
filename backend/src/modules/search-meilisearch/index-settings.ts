import { createHash } from "node:crypto"
import { placeNames, productNames } from "@ovop/khmer"
import type { Settings } from "meilisearch"
import { askedWords, codedText } from "./asked-words"
import { isHeard, latinField, soundsField, WEIGHTS, wordsField } from "./text-document"

/** Where more is found, a list by relevance says little and PostgreSQL answers. */
export const MOST_FOUND = 1000

const heard = WEIGHTS.filter(isHeard)
const sounds = heard.map(soundsField)

/** What changes how documents are read; another form of it has the index made anew. */
export const READING: Settings = {
  // The order is the weight: what the goods are called before what they are called in Latin letters, and both before stories.
  searchableAttributes: [
    ...heard.flatMap((weight) => [wordsField(weight), latinField(weight)]),
    wordsField("D"),
    ...sounds,
  ],
  displayedAttributes: ["id"],
  // Words stand in no order of their own, so how near they are to each other says nothing.
  rankingRules: ["words", "typo", "attribute", "exactness", "popularity:desc"],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
    // Sounds are coarse enough.
    disableOnAttributes: sounds,
  },
  pagination: { maxTotalHits: MOST_FOUND + 1 },
}

/** Raised by whoever changes what a document holds. */
const DOCUMENT_FORM = 1

const hashOf = (value: unknown) => createHash("sha1").update(JSON.stringify(value)).digest("base64url")

export const READING_FORM: string = hashOf([DOCUMENT_FORM, READING])

export type Synonyms = Record<string, string[]>

/** Other names by name, from groups of names for the same. A name that is in several groups is known by all of them. */
function namesByName(groups: readonly (readonly string[])[]): Synonyms {
  const known = new Map<string, Set<string>>()
  for (const group of groups) {
    const names = [...new Set(group.map((name) => codedText(askedWords(name))).filter(Boolean))]
    for (const name of names) {
      const others = known.get(name) ?? new Set<string>()
      for (const other of names) if (other !== name) others.add(other)
      known.set(name, others)
    }
  }
  return Object.fromEntries([...known].map(([name, others]) => [name, [...others]]))
}

/** The synonyms of the package's lists and of the secretariat's groups, with what tells them from others. */
export function synonymsOf(groups: readonly (readonly string[])[]): { synonyms: Synonyms; form: string } {
  const listed = [...productNames, ...placeNames].map(({ en, km, romanised, fr = [] }) => [
    ...km,
    ...en,
    ...romanised,
    ...fr,
  ])
  const synonyms = namesByName([...listed, ...groups])
  return { synonyms, form: hashOf(synonyms) }
}
