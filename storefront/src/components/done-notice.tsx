"use client"
import { useEffect, useRef } from "react"
import { Notice } from "./notice"

/** Says that something was done on the page it leads to, and takes the focus there so that nobody misses it. */
export function DoneNotice({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (text) box.current?.focus()
  }, [text])
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Notice tone="good">
        <p className="font-semibold">{text}</p>
      </Notice>
    </div>
  )
}
