/** Enough for the widest picture that the shop shows, and a twentieth of what a camera writes. */
const LONGEST_PX = 2400
const THUMB_PX = 320
const QUALITY = 0.86

/** What is sent, and a small copy that the phone can show without a network. */
export type ShrunkPhoto = { blob: Blob; thumb: Blob }

/** The size that fits into a square of `longest`, never larger than the picture is. */
export function fittedSize(
  width: number,
  height: number,
  longest: number,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

async function drawn(bitmap: ImageBitmap, longest: number): Promise<Blob> {
  const size = fittedSize(bitmap.width, bitmap.height, longest)
  const canvas = Object.assign(document.createElement("canvas"), size)
  const pen = canvas.getContext("2d")
  if (!pen) throw new Error("This browser cannot draw.")
  pen.imageSmoothingQuality = "high"
  // Pictures without a ground would turn black where the format has no transparency.
  pen.fillStyle = "#ffffff"
  pen.fillRect(0, 0, size.width, size.height)
  pen.drawImage(bitmap, 0, 0, size.width, size.height)
  const written = (type: string) =>
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY))
  const webp = await written("image/webp")
  // A browser that cannot write WebP writes PNG instead, which is many times as large.
  const blob = webp?.type === "image/webp" ? webp : await written("image/jpeg")
  // Phones give the canvas's memory back only when it is empty.
  canvas.width = 0
  canvas.height = 0
  if (!blob) throw new Error("The picture could not be written.")
  return blob
}

/**
 * Makes a photograph small before it is sent. It is drawn upright and written anew, so that nothing of what the camera
 * noted beside the picture leaves the phone, least of all the place.
 *
 * @throws Error when the phone cannot open the file as a picture
 */
export async function shrinkPhoto(file: Blob): Promise<ShrunkPhoto> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" })
  try {
    return { blob: await drawn(bitmap, LONGEST_PX), thumb: await drawn(bitmap, THUMB_PX) }
  } finally {
    bitmap.close()
  }
}
