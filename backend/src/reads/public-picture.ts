import type { Picture } from "@ovop/contracts"
import { env } from "../env"

/** Where the public finds a picture that is kept by its path: on the site's own host, so that a phone opens one connection. */
export const pictureAddress = (base: string): string =>
  new URL(base, env.PICTURES_URL ?? env.STOREFRONT_URL).href

const published = <T extends Pick<Picture, "base">>(picture: T): T => ({
  ...picture,
  base: pictureAddress(picture.base),
})

/**
 * Gives pictures their public addresses. They are kept by path, so that a move of the API needs no rewriting of
 * documents.
 */
export function withPublicPicture<T extends { picture: Picture | null; pictures?: Picture[] }>(
  pictured: T,
): T {
  const { picture, pictures } = pictured
  return {
    ...pictured,
    picture: picture && published(picture),
    ...(pictures ? { pictures: pictures.map(published) } : {}),
  }
}
