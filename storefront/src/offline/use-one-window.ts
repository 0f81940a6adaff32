import { useEffect, useState } from "react"

/**
 * Whether something is written in this window. It is in one window of a phone at a time, since two would write over
 * what the other keeps; the next one has it when the first is closed. A browser without locks takes it to be here.
 * @param name what is written, the same in every window
 */
export function useOneWindow(name: string): { isHere: boolean; wasElsewhere: boolean } {
  const [where, setWhere] = useState({ isHere: true, wasElsewhere: false })
  useEffect(() => {
    if (!navigator.locks) return
    const left = new AbortController()
    const untilLeft = () =>
      new Promise<void>((leave) => left.signal.addEventListener("abort", () => leave(), { once: true }))
    const wait = () =>
      navigator.locks.request(name, { signal: left.signal }, () => {
        setWhere({ isHere: true, wasElsewhere: true })
        return untilLeft()
      })
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock) return untilLeft()
      setWhere({ isHere: false, wasElsewhere: false })
    })
    // Leaving ends the waiting as an error, which nobody needs to hear of.
    held.then(() => (left.signal.aborted ? undefined : wait())).catch(() => undefined)
    return () => left.abort()
  }, [name])
  return where
}
