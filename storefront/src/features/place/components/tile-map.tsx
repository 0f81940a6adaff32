"use client"
import { type Direction, type ProvinceCode, tileInDirection } from "@ovop/gazetteer"
import Link from "next/link"
import { type KeyboardEvent, useEffect, useRef, useState } from "react"

export type MapTile = {
  code: ProvinceCode
  row: number
  column: number
  name: string
  goods: string
  goodsSpoken: string
  /** How much there is, from 0 for nothing to 4 for the most. */
  level: 0 | 1 | 2 | 3 | 4
}

// Whole class names, because the style sheet is made from the words that stand in the source.
const rows = [
  "row-start-1",
  "row-start-2",
  "row-start-3",
  "row-start-4",
  "row-start-5",
  "row-start-6",
  "row-start-7",
]
const columns = ["col-start-1", "col-start-2", "col-start-3", "col-start-4", "col-start-5"]
const levels = [
  "bg-surface text-muted",
  "bg-rice",
  "bg-[#f5dccf] border-[#dfae9b]",
  "bg-[#ebb8a8] border-[#cf8b78]",
  "bg-krama border-krama-deep text-white",
]

const directions: Partial<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
}

type Props = { tiles: readonly MapTile[]; label: string; hint: string; lake: string; base: string }

/**
 * The provinces as tiles. Links in a list without scripts; with them the map is one stop of the Tab key, the arrows
 * walk over it and Enter opens, as on any link.
 */
export function TileMap({ tiles, label, hint, lake, base }: Props) {
  const links = useRef(new Map<ProvinceCode, HTMLAnchorElement>())
  const [current, setCurrent] = useState<ProvinceCode>()
  useEffect(() => setCurrent(tiles[0]?.code), [tiles])

  const walk = (event: KeyboardEvent, from: ProvinceCode) => {
    const direction = directions[event.key]
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return
    // Before anything else: the page must not scroll away under the map, at its border neither.
    event.preventDefault()
    const to = tileInDirection(from, direction)
    if (to) links.current.get(to.code)?.focus()
  }
  return (
    <nav aria-label={label} aria-describedby="map-hint">
      <ul className="-mx-2 grid max-w-2xl auto-rows-fr grid-cols-5 gap-1 sm:mx-0 sm:gap-2">
        {tiles.map(({ code, row, column, name, goods, goodsSpoken, level }) => (
          <li key={code} className={`${rows[row]} ${columns[column]}`}>
            <Link
              href={`${base}/${code}`}
              prefetch={false}
              ref={(link) => {
                if (link) links.current.set(code, link)
              }}
              tabIndex={current === undefined || current === code ? undefined : -1}
              onFocus={() => setCurrent(code)}
              onKeyDown={(event) => walk(event, code)}
              className={`flex h-full min-h-[4.5rem] flex-col justify-between rounded-lg border border-line p-1 text-xs leading-[1.55] hover:border-ink sm:min-h-24 sm:p-2 sm:text-sm ${levels[level]}`}
            >
              <span className="font-semibold">{name}</span>
              <span aria-hidden="true" className="text-[0.6875rem] sm:text-xs">
                {goods}
              </span>
              <span className="sr-only">{goodsSpoken}</span>
            </Link>
          </li>
        ))}
        <li
          aria-hidden="true"
          className="col-span-2 col-start-2 row-start-3 grid place-items-center rounded-[50%] bg-[#dbe9ee] p-1 text-center text-xs text-[#2d5563] sm:text-sm"
        >
          {lake}
        </li>
      </ul>
      <p id="map-hint" className="mt-3 hidden text-sm text-muted md:block">
        {hint}
      </p>
    </nav>
  )
}
