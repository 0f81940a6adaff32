import type { Picture } from "@ovop/contracts"
import { ProductPicture } from "@/components/product-picture"
import { getT } from "@/i18n/server"

const sizes = "(width >= 64rem) 9rem, (width >= 48rem) 12vw, 22vw"

/** The pictures after the first, small and only fetched when they come near; each leads to itself in full size. */
export async function MorePictures({ pictures }: { pictures: readonly Picture[] }) {
  const { t } = await getT("product")
  if (pictures.length === 0) return null
  return (
    <ul aria-label={t("morePictures")} className="mt-3 grid grid-cols-4 gap-3">
      {pictures.map((picture) => (
        <li key={picture.base}>
          <a
            href={`${picture.base}-${Math.max(...picture.widths)}.webp`}
            className="block rounded-xl focus-visible:outline-3 focus-visible:outline-offset-2 focus-visible:outline-krama"
          >
            <ProductPicture picture={picture} sizes={sizes} />
          </a>
        </li>
      ))}
    </ul>
  )
}
