"use client"
import type { Language } from "@ovop/i18n"
import { useEffect, useState } from "react"
import type { Suggested } from "../suggested"

/** Long enough to let a word be typed, short enough not to be noticed. */
const PAUSE_MS = 150

type Found = { of: string; suggestions: Suggested[] }
const NONE: Suggested[] = []

/**
 * Suggestions for what is typed. Only a pause asks; a question that is outdated is taken back, so that a slow answer
 * never replaces a newer one. A failed question suggests nothing: the search itself still works.
 */
export function useSuggestions(typed: string, language: Language): Suggested[] {
  const [found, setFound] = useState<Found>({ of: "", suggestions: NONE })
  const q = typed.trim()

  useEffect(() => {
    if (q === "") return
    const stale = new AbortController()
    const pause = setTimeout(async () => {
      try {
        const search = new URLSearchParams({ q, locale: language })
        const response = await fetch(`/api/suggestions?${search}`, { signal: stale.signal })
        if (!response.ok) return
        const { suggestions } = (await response.json()) as { suggestions: Suggested[] }
        setFound({ of: q, suggestions })
      } catch {
        // Taken back, or without a network.
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      stale.abort()
    }
  }, [q, language])

  // Answers to a longer or shorter text stay until the next ones come, which keeps the list from flickering.
  return q === "" ? NONE : found.suggestions
}
