"use client"
import { type RefObject, useEffect, useRef } from "react"

/**
 * Pushes a strip aside so far that the link of it that is open stands in the middle.
 * @param open names what is open; another one is brought in sight again
 */
export function useOpenInSight<E extends HTMLElement>(open: string | undefined): RefObject<E | null> {
  const strip = useRef<E>(null)
  useEffect(() => {
    const link = strip.current?.querySelector<HTMLElement>("a[aria-current]")
    if (open !== undefined && strip.current && link)
      strip.current.scrollLeft = link.offsetLeft - (strip.current.clientWidth - link.offsetWidth) / 2
  }, [open])
  return strip
}
