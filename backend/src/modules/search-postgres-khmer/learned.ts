/** What the questions of one request learn, so that none asks for it again. */
export class Learned {
  private readonly known = new Map<string, Promise<unknown>>()

  once<T>(key: readonly unknown[], learn: () => Promise<T>): Promise<T> {
    const known = this.known.get(JSON.stringify(key)) as Promise<T> | undefined
    return known ?? this.note(key, learn())
  }

  /** Keeps what is being learned on the way to something else. */
  note<T>(key: readonly unknown[], learning: Promise<T>): Promise<T> {
    this.known.set(JSON.stringify(key), learning)
    return learning
  }
}
