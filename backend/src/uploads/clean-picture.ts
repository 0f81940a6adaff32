import { pictureMaxPixels } from "@ovop/contracts"
import sharp from "sharp"
import { FaultyUpload } from "./fault"

// One thread for encoding leaves the other cores to whoever looks at the shop meanwhile.
sharp.concurrency(1)

export type CleanPicture = { bytes: Buffer; format: "jpeg" | "webp"; width_px: number; height_px: number }

/** Truncated and corrupt pictures are refused; a decoder that made something up of them would hide what is missing. */
const STRICT = { failOn: "error", limitInputPixels: pictureMaxPixels, sequentialRead: true } as const

const judged = <T>(work: Promise<T>): Promise<T> =>
  work.catch(() => {
    throw new FaultyUpload("upload_broken")
  })

/**
 * Refuses a picture by what its header says, before anything is decoded.
 * @throws FaultyUpload `upload_broken`, `upload_too_many_pixels`
 */
export async function judgePicture(bytes: Buffer): Promise<void> {
  // The header alone is read here, so its figures may be whatever they are.
  const { width, height } = await judged(sharp(bytes, { limitInputPixels: false }).metadata())
  if (!width || !height) throw new FaultyUpload("upload_broken")
  if (width * height > pictureMaxPixels) throw new FaultyUpload("upload_too_many_pixels")
}

/**
 * The picture itself and nothing else: upright, in sRGB, without EXIF, GPS, thumbnails or whatever was hidden behind
 * its end. It is encoded anew at a quality that shows no loss.
 * @throws FaultyUpload `upload_broken`
 */
export async function cleanPicture(bytes: Buffer): Promise<CleanPicture> {
  const { hasAlpha } = await judged(sharp(bytes, STRICT).metadata())
  const upright = sharp(bytes, STRICT).autoOrient().toColourspace("srgb")
  const encoded = hasAlpha ? upright.webp({ quality: 95, effort: 2 }) : upright.jpeg({ quality: 92 })
  const { data, info } = await judged(encoded.toBuffer({ resolveWithObject: true }))
  return { bytes: data, format: hasAlpha ? "webp" : "jpeg", width_px: info.width, height_px: info.height }
}
