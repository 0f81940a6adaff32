"use client"
import type { Language } from "@ovop/i18n"
import Link from "next/link"
import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react"
import type { Tile } from "../tile"
import { keepPlace, keptPlace } from "./kept-place"
import { ProductTile } from "./product-tile"

type Words = { more: string; loading: string; failed: string; shown: string }
type Props = {
  language: Language
  /** The page's own goods, rendered by the server, as items of the list. */
  children: ReactNode
  /** Where the goods after these are: a page for readers without scripts. */
  next: string | null
  words: Words
}

type Answer = { tiles: Tile[]; next: string | null }

/** The same address, as what answers with goods alone. */
function goodsAddress(next: string, language: Language): string {
  const address = new URL(next, window.location.origin)
  address.searchParams.set("locale", language)
  return `/api/goods?${address.searchParams}`
}

/**
 * A list that grows in place: "more" is a link to the next page, and with scripts its goods come to these instead.
 * What came is kept for the way back, so that a reader returns to where he was.
 */
export function GoodsList({ language, children, next: firstNext, words }: Props) {
  const [{ tiles, next }, setShown] = useState<Answer>({ tiles: [], next: firstNext })
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle")
  const [announced, setAnnounced] = useState("")
  const [focusId, setFocusId] = useState<string>()
  const list = useRef<HTMLUListElement>(null)
  const returnTo = useRef<number>(undefined)

  useLayoutEffect(() => {
    const kept = keptPlace<Answer>()
    if (!kept) return
    returnTo.current = kept.scrollY
    setShown(kept.shown)
  }, [])

  useLayoutEffect(() => {
    if (tiles.length === 0 || returnTo.current === undefined) return
    window.scrollTo({ top: returnTo.current, behavior: "instant" })
    returnTo.current = undefined
  }, [tiles])

  useEffect(() => {
    if (!focusId) return
    list.current
      ?.querySelector<HTMLAnchorElement>(`[data-tile="${focusId}"] a`)
      ?.focus({ preventScroll: true })
  }, [focusId])

  async function showMore(event: MouseEvent<HTMLAnchorElement>) {
    if (!next || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    if (state === "loading") return
    setState("loading")
    try {
      const response = await fetch(goodsAddress(next, language))
      if (!response.ok) throw new Error(String(response.status))
      const more = (await response.json()) as Answer
      const known = new Set(tiles.map(({ id }) => id))
      const fresh = more.tiles.filter(({ id }) => !known.has(id))
      const shown = { tiles: [...tiles, ...fresh], next: more.next }
      setShown(shown)
      keepPlace(shown)
      setFocusId(fresh[0]?.id)
      setAnnounced(words.shown)
      setState("idle")
    } catch {
      setState("failed")
    }
  }

  return (
    <>
      <ul
        ref={list}
        // The place is noted at the moment of leaving through one of the goods.
        onClickCapture={() => tiles.length > 0 && keepPlace({ tiles, next })}
        className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 lg:gap-x-6 xl:grid-cols-4"
      >
        {children}
        {tiles.map((tile) => (
          <li key={tile.id} data-tile={tile.id}>
            <ProductTile tile={tile} language={language} heading="h2" />
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {announced}
      </p>
      {next && (
        <p className="mt-10 flex flex-col items-center gap-2">
          {state === "failed" && (
            <span role="alert" className="text-alarm">
              {words.failed}
            </span>
          )}
          <Link
            rel="next nofollow"
            href={next}
            prefetch={false}
            onClick={showMore}
            aria-disabled={state === "loading"}
            className="button button-quiet min-w-56"
          >
            {state === "loading" ? words.loading : words.more}
          </Link>
        </p>
      )}
    </>
  )
}
