/** Wide enough to see a crack or a label, and a tenth of what a telephone's camera makes. */
const longestSidePx = 1600
const quality = 0.82

/** How wide and high a picture is drawn so that its longer side is no longer than this. */
export function sizeWithin(width: number, height: number, longest = longestSidePx) {
  const share = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

async function drawn(picture: ImageBitmap, longest: number): Promise<HTMLCanvasElement> {
  const { width, height } = sizeWithin(picture.width, picture.height, longest)
  const canvas = document.createElement("canvas")
  canvas.width = width
  canvas.height = height
  canvas.getContext("2d")?.drawImage(picture, 0, 0, width, height)
  return canvas
}

export type Shrunk = {
  bytes: Blob
  /** A small square of it as an address of data; undefined where this browser cannot draw it. */
  preview: string | undefined
}

/**
 * A photograph made small before it is sent, because villages pay for each megabyte. What the browser cannot draw is
 * sent as it is, and judged where it arrives.
 */
export async function shrinkPhotograph(file: File): Promise<Shrunk> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" })
    const canvas = await drawn(picture, longestSidePx)
    const preview = (await drawn(picture, 240)).toDataURL("image/jpeg", 0.7)
    picture.close()
    const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality))
    return { bytes: bytes && bytes.size < file.size ? bytes : file, preview }
  } catch {
    return { bytes: file, preview: undefined }
  }
}
