import { matchIn } from "../highlight"

/** A text with what was typed in it set off. */
export function Highlighted({ text, typed }: { text: string; typed: string }) {
  const match = matchIn(text, typed)
  if (!match) return text
  const [from, to] = match
  return (
    <>
      {text.slice(0, from)}
      <mark className="bg-transparent font-semibold text-krama-deep">{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  )
}
