import type { Picture } from "@ovop/contracts"
import type { Language } from "@ovop/i18n"

type Props = {
  picture: Picture | null
  /** The `sizes` attribute: how wide the picture is shown. */
  sizes: string
  /** What a page shows first is wanted at once; all others wait until they come near. */
  first?: boolean
  /** Empty beside the product's own name, where a screen reader would read it twice. */
  alt?: { text: string; lang: Language }
  className?: string
}

/** A square picture of goods in as many widths as were encoded; a krama cloth where there is none. */
export function PictureFrame({ picture, sizes, first = false, alt, className = "" }: Props) {
  const shape = `aspect-square w-full rounded-xl object-cover bg-rice ${className}`
  const widths = picture?.widths.toSorted((one, other) => one - other) ?? []
  const largest = widths.at(-1)
  if (!picture || largest === undefined) return <div className={`${shape} krama opacity-60`} />

  const middle = widths.find((width) => width >= 640) ?? largest
  return (
    // The API encoded every width once; this page never encodes.
    <img
      src={`${picture.base}-${middle}.webp`}
      srcSet={widths.map((width) => `${picture.base}-${width}.webp ${width}w`).join(", ")}
      sizes={sizes}
      width={largest}
      height={largest}
      alt={alt?.text ?? ""}
      lang={alt?.lang}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : "auto"}
      // Decoded aside, it would wait behind the page's scripts for a frame of its own.
      decoding={first ? "sync" : "async"}
      className={shape}
    />
  )
}
