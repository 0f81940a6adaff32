import sharp from "sharp"

/** Said by the EXIF block of every photograph made here. */
export const PLACE = "Kampong Speu, at the well"

let taken = 0

/** A photograph as a phone writes it, each one another, with the place where it was taken. */
export async function photograph(width = 800, height = 600): Promise<Buffer> {
  taken += 1
  const noise = { type: "gaussian", mean: 80 + (taken % 100), sigma: 30 } as const
  return await sharp({ create: { width, height, channels: 3, background: "black", noise } })
    .withExif({
      IFD0: { Make: "Phone", ImageDescription: PLACE, ImageUniqueID: String(taken) },
      IFD3: { GPSLatitude: "11/1 33/1 0/1" },
    })
    .jpeg()
    .toBuffer()
}
