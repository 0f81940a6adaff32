import type { Meilisearch, MultiSearchParams, RankingScoreDetails } from "meilisearch"
import { askedWords, codedText, soundText } from "./asked-words"
import { MOST_FOUND } from "./index-settings"
import { isHeard, latinField, soundsField, type Weight, wordsField } from "./text-document"

export type TextQuestion = {
  uid: string
  q: string
  /** The last word may be the beginning of one. */
  openEnded: boolean
  forgiving: boolean
  weights: readonly Weight[]
}

export type FoundByText = {
  /** The best first. */
  ids: string[]
  /** Found only by taking what was typed for something else. */
  isMisspelt: boolean
}

type Hit = { id: string; _rankingScoreDetails?: RankingScoreDetails }

const typosOf = ({ _rankingScoreDetails }: Hit): number => _rankingScoreDetails?.typo?.typoCount ?? 0

/**
 * What has all that was typed, in one round trip: by its words, by its sound where it has none of them, and by words that
 * look like them last. Undefined where nothing has all of it or very much has: then PostgreSQL has more to say.
 */
export async function foundByText(
  client: Meilisearch,
  question: TextQuestion,
): Promise<FoundByText | undefined> {
  const { uid, q, openEnded, forgiving, weights } = question
  const words = askedWords(q)
  if (words.length === 0) return undefined
  const sounds = forgiving ? soundText(words) : undefined
  const heard = weights.filter(isHeard)
  const usual = {
    indexUid: uid,
    matchingStrategy: "all" as const,
    limit: MOST_FOUND + 1,
    attributesToRetrieve: ["id"],
    showRankingScoreDetails: true,
  }
  const { results } = await client.multiSearch<MultiSearchParams, Hit>({
    queries: [
      {
        ...usual,
        // A space at the end says that the last word is whole.
        q: `${codedText(words)}${openEnded ? "" : " "}`,
        attributesToSearchOn: [...weights.map(wordsField), ...(forgiving ? heard.map(latinField) : [])],
      },
      ...(sounds && heard.length > 0
        ? [{ ...usual, q: `${sounds} `, attributesToSearchOn: heard.map(soundsField) }]
        : []),
    ],
  })
  const [byWord = [], bySound = []] = results.map(({ hits }) => hits)
  const few = best(byWord, bySound, forgiving)
  return few && few.ids.length <= MOST_FOUND ? few : undefined
}

function best(byWord: readonly Hit[], bySound: readonly Hit[], forgiving: boolean): FoundByText | undefined {
  const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id)
  const exact = byWord.filter((hit) => typosOf(hit) === 0)
  if (exact.length > 0) return { ids: ids(exact), isMisspelt: false }
  if (bySound.length > 0) {
    const heard = new Set(ids(bySound))
    // Of what sounds the same, what is also written alike comes first.
    const alike = ids(byWord).filter((id) => heard.has(id))
    return { ids: [...new Set([...alike, ...heard])], isMisspelt: false }
  }
  const fewest = byWord[0] && typosOf(byWord[0])
  if (!forgiving || fewest === undefined) return undefined
  return { ids: ids(byWord.filter((hit) => typosOf(hit) === fewest)), isMisspelt: true }
}
