import { type Picture, textFor } from "@ovop/contracts"
import { pageLanguage } from "@/i18n/server"
import { PictureFrame } from "./picture-frame"

type Props = {
  picture: Picture | null
  sizes: string
  first?: boolean
  decorative?: boolean
  className?: string
}

/** A picture of goods with its words in the page's language. */
export async function ProductPicture({ decorative = false, ...frame }: Props) {
  if (decorative || !frame.picture) return <PictureFrame {...frame} />
  return <PictureFrame {...frame} alt={textFor(frame.picture.alt, await pageLanguage())} />
}
