import { type PictureFormat, pictureFormatSchema, pictureWidthsPx } from "@ovop/contracts"
import sharp from "sharp"

export type PictureFile = { format: PictureFormat; width_px: number }
export type EncodedFile = PictureFile & { bytes: Buffer }

/** Widths of a picture: none wider than itself, and its own if it is narrower than all of them. */
export function widthsOf(width_px: number): number[] {
  const widths = pictureWidthsPx.filter((width) => width <= width_px)
  return widths.length > 0 ? widths : [width_px]
}

/** Every file that belongs to a picture of this width, small ones first: they are wanted first. */
export const filesOf = (width_px: number): PictureFile[] =>
  widthsOf(width_px).flatMap((width) =>
    pictureFormatSchema.options.map((format) => ({ format, width_px: width })),
  )

/** Encodes the wanted files one after the other from a picture that is clean already. */
export async function* encodeFiles(
  clean: Buffer,
  wanted: readonly PictureFile[],
): AsyncGenerator<EncodedFile> {
  if (wanted.length === 0) return
  // Decoded once at the largest wanted width; the smaller ones are made of that.
  const largest = Math.max(...wanted.map(({ width_px }) => width_px))
  const { data, info } = await sharp(clean)
    .resize({ width: largest })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  for (const { format, width_px } of wanted) {
    const sized = sharp(data, { raw }).resize({ width: width_px })
    const encoded =
      format === "avif" ? sized.avif({ quality: 50, effort: 2 }) : sized.webp({ quality: 80, effort: 2 })
    yield { format, width_px, bytes: await encoded.toBuffer() }
  }
}
