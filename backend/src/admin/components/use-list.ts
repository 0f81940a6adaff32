import { useDeferredValue, useState } from "react"
import { PAGE_SIZE } from "./paging"

/** What a list is asked for: words, filters and page. A new question starts at the first page. */
export function useList<Filters extends Record<string, string>>(initial: Filters) {
  const [search, setSearch] = useState("")
  const [filters, setFilters] = useState(initial)
  const [offset, setOffset] = useState(0)
  const q = useDeferredValue(search.trim())
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ""))
  return {
    search,
    filters,
    offset,
    isNarrowed: q !== "" || Object.keys(chosen).length > 0,
    query: { ...chosen, ...(q ? { q } : {}), limit: PAGE_SIZE, offset } as Partial<Filters> & {
      q?: string
      limit: number
      offset: number
    },
    go: setOffset,
    searchFor: (words: string) => {
      setSearch(words)
      setOffset(0)
    },
    filter: (name: keyof Filters) => (value: string) => {
      setFilters((before) => ({ ...before, [name]: value }))
      setOffset(0)
    },
  }
}
