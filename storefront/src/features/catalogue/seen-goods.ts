import type { Bilingual, Picture } from "@ovop/contracts"

/** What is kept of goods that were looked at: no price, which would grow old. */
export type SeenGoods = { handle: string; title: Bilingual; picture: Picture | null }

const KEY = "seen-goods"
const MOST = 13

function isSeenGoods(value: unknown): value is SeenGoods {
  const { handle, title, picture } = (value ?? {}) as Partial<SeenGoods>
  return (
    typeof handle === "string" &&
    typeof title?.km === "string" &&
    (picture === null || (typeof picture?.base === "string" && Array.isArray(picture.widths)))
  )
}

/** Goods this browser opened, the last first. What an older version or another hand left there is skipped. */
export function readSeen(): SeenGoods[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]")
    return Array.isArray(kept) ? kept.filter(isSeenGoods) : []
  } catch {
    return []
  }
}

/** Puts goods in front. A browser that keeps nothing remembers nothing. */
export function noteSeen({ handle, title, picture }: SeenGoods): void {
  const others = readSeen().filter((one) => one.handle !== handle)
  try {
    localStorage.setItem(KEY, JSON.stringify([{ handle, title, picture }, ...others].slice(0, MOST)))
  } catch {
    // Nothing depends on it.
  }
}
