/** As many answers as are kept until something changes. */
const MOST = 300

/** Answers that hold until a row changes, for what many ask alike. */
export class KeptAnswers {
  private readonly known = new Map<string, unknown>()
  private at = -1

  /** The answer that was found at this count of changes, or else finds it. */
  of<T>(changes: number, question: string, find: () => T): T {
    if (this.at !== changes || this.known.size >= MOST) this.known.clear()
    this.at = changes
    const known = this.known.get(question) as T | undefined
    if (known !== undefined) return known
    const found = find()
    this.known.set(question, found)
    return found
  }
}
