import sharp from "sharp"

const WIDE = 4000
const HIGH = 3000

/** What a sensor adds to every picture, and what makes a photograph hard to encode. */
async function grain(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 50 } as const
  return await sharp({ create: { width: WIDE, height: HIGH, channels: 3, background: "gray", noise } })
    .blur(0.6)
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/**
 * Photographs of twelve megapixels as a phone's camera writes them: motif, grain, JPEG of some megabytes, with the
 * place where they were taken. Each is another, for the same bytes would be stored once.
 */
export async function cameraPhotos(motif: Buffer, count: number): Promise<Buffer[]> {
  const overlay = { input: await grain(), blend: "soft-light" } as const
  const photos: Buffer[] = []
  for (let number = 0; number < count; number += 1) {
    const enlarged = await sharp(motif)
      .modulate({ hue: number * 17, brightness: 0.9 + (number % 5) * 0.05 })
      .resize({ width: WIDE, height: HIGH, fit: "cover" })
      .toBuffer()
    photos.push(
      await sharp(enlarged)
        .composite([overlay])
        .withExif({ IFD0: { Make: "Phone" }, IFD3: { GPSLatitude: "11/1 33/1 0/1" } })
        .jpeg({ quality: 90 })
        .toBuffer(),
    )
  }
  return photos
}
