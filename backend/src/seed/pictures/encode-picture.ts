import sharp from "sharp"
import { addGrain } from "./grain"

export interface EncodedPicture {
  readonly widthPx: number
  readonly webp: Buffer
}

/** Widths that a small picture, a card, a page on a phone and a large screen ask for. */
export const pictureWidthsPx = [320, 480, 720, 960] as const

/**
 * What is drawn, drawn once. Rendering is nearly all of the time and grows with the area; the soft shapes lose
 * nothing when the largest width is enlarged a third from here, and the grain that follows is sharp again.
 */
const RENDER_PX = 720
const DESIGN_PX = 1200

/**
 * Encodes a picture as WebP in each width. The colours are deepened here, where it costs a twentieth of what the
 * same filter costs inside the SVG, and so is the grain.
 */
export async function encodePicture(
  svg: string,
  widthsPx: readonly number[] = pictureWidthsPx,
): Promise<EncodedPicture[]> {
  const renderPx = Math.min(RENDER_PX, Math.max(...widthsPx))
  const { data, info } = await sharp(Buffer.from(svg), { density: (72 * renderPx) / DESIGN_PX })
    .resize({ width: renderPx })
    .removeAlpha()
    .modulate({ saturation: 1.28 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return Promise.all(
    widthsPx.map(async (widthPx) => {
      const pixels = await sharp(data, { raw: { width, height, channels } })
        .resize({ width: widthPx })
        .raw()
        .toBuffer()
      addGrain(pixels, widthPx)
      const webp = await sharp(pixels, { raw: { width: widthPx, height: widthPx, channels } })
        .webp({ quality: 80, effort: 2 })
        .toBuffer()
      return { widthPx, webp }
    }),
  )
}
