import { useState } from "react"

/** The way through a list by cursors: each page begins before the last entry of the one that was read. */
export function usePages() {
  const [cursors, setCursors] = useState<readonly number[]>([])
  return {
    before: cursors.at(-1),
    isFirst: cursors.length === 0,
    older: (cursor: number) => setCursors((trail) => [...trail, cursor]),
    newer: () => setCursors((trail) => trail.slice(0, -1)),
    first: () => setCursors([]),
  }
}
