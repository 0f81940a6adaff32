import type { Picture } from "@ovop/contracts"
import { env } from "../env"

/** Gives a picture its public address. Kept by path, so that a move of the API needs no rewriting of documents. */
export function withPublicPicture<T extends { picture: Picture | null }>(pictured: T): T {
  const { picture } = pictured
  if (!picture) return pictured
  return { ...pictured, picture: { ...picture, base: new URL(picture.base, env.PUBLIC_API_URL).href } }
}
