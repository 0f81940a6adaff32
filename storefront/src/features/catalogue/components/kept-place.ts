"use client"

type Kept<Shown> = { shown: Shown; scrollY: number }

const PREFIX = "goods:"

/** Of this entry in the browser's history: the same address visited anew begins at the top. */
const entryKey = (): string | undefined =>
  (window.history.state as { goodsPlace?: string } | null)?.goodsPlace ?? undefined

/** Notes what is shown and where the reader is, for the way back to this entry of the history. */
export function keepPlace<Shown>(shown: Shown): void {
  try {
    const key = entryKey() ?? Math.random().toString(36).slice(2)
    window.history.replaceState({ ...window.history.state, goodsPlace: key }, "")
    const kept: Kept<Shown> = { shown, scrollY: window.scrollY }
    sessionStorage.setItem(PREFIX + key, JSON.stringify(kept))
  } catch {
    // Without storage, or with a full one, the way back begins at the top.
  }
}

/** What was noted for this entry of the history, if anything. */
export function keptPlace<Shown>(): Kept<Shown> | undefined {
  try {
    const key = entryKey()
    const kept = key && sessionStorage.getItem(PREFIX + key)
    return kept ? (JSON.parse(kept) as Kept<Shown>) : undefined
  } catch {
    return undefined
  }
}
