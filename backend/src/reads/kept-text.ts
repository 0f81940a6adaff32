import type { Picture, ProductCard, ProductDetail } from "@ovop/contracts"
import { env } from "../env"

/** Stands for the host that pictures come from, which may be another tomorrow; no host begins with it. */
const HOST = "\u0001"
const NOWHERE = "http://kept.invalid"
/** As JSON writes the beginning of a picture's address. In a text the quotes would be escaped. */
const KEPT = `"base":"${JSON.stringify(HOST).slice(1, -1)}`

const publicHost = () => new URL(env.PICTURES_URL ?? env.STOREFRONT_URL).origin

const kept = (picture: Picture): Picture => {
  const { href } = new URL(picture.base, NOWHERE)
  return { ...picture, base: href.startsWith(NOWHERE) ? HOST + href.slice(NOWHERE.length) : href }
}

/**
 * What a card or a page is answered with, written once and kept: an answer is these texts put together, and nobody
 * reads them for it. The host of its pictures is filled in when it is shown.
 */
export function keptText(pictured: ProductCard | ProductDetail): string {
  const { picture } = pictured
  const pictures = "pictures" in pictured ? { pictures: pictured.pictures.map(kept) } : {}
  return JSON.stringify({ ...pictured, picture: picture && kept(picture), ...pictures })
}

let shownAs: string | undefined

/** Kept texts, or an answer put together from them, as the public is shown them. */
export function shownText(text: string): string {
  shownAs ??= `"base":"${publicHost()}`
  return text.replaceAll(KEPT, shownAs)
}
