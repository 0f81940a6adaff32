import type { Page } from "@playwright/test"

const u16 = (value: number) => [value & 0xff, value >> 8]
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)]
/** An entry of a TIFF directory: tag, type, count, value. */
const entry = (tag: number, type: number, count: number, value: number) => [
  ...u16(tag),
  ...u16(type),
  ...u32(count),
  ...u32(value),
]

/** What a phone's camera notes beside a picture (CIPA DC-008, Exif): held upright, and taken north of the equator. */
function cameraNotes(): Buffer {
  const SHORT = 3
  const LONG = 4
  const ASCII = 2
  const TURNED_RIGHT = 6
  const gpsAt = 8 + 2 + 2 * 12 + 4
  const tiff = [
    ...Buffer.from("II*\0", "latin1"),
    ...u32(8),
    ...u16(2),
    ...entry(0x0112, SHORT, 1, TURNED_RIGHT),
    ...entry(0x8825, LONG, 1, gpsAt),
    ...u32(0),
    ...u16(1),
    ...entry(0x0001, ASCII, 2, "N".charCodeAt(0)),
    ...u32(0),
  ]
  const body = Buffer.from([...Buffer.from("Exif\0\0", "latin1"), ...tiff])
  return Buffer.concat([Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body])
}

/** A photograph of twelve megapixels as a camera writes it: lying on its side, with a note to turn it and the place. */
export async function cameraPhoto(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const encoded = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4000, 3000)
    const pen = canvas.getContext("2d")
    if (!pen) throw new Error("This browser cannot draw.")
    for (let x = 0; x < 4000; x += 40)
      for (let y = 0; y < 3000; y += 40) {
        pen.fillStyle = `hsl(${(x * 7 + y * 13) % 360} 60% ${30 + ((x + y) % 40)}%)`
        pen.fillRect(x, y, 40, 40)
      }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/jpeg" })).arrayBuffer())
    let text = ""
    for (const byte of bytes) text += String.fromCharCode(byte)
    return btoa(text)
  })
  const jpeg = Buffer.from(encoded, "base64")
  // The notes stand right behind the mark that begins a JPEG.
  const buffer = Buffer.concat([jpeg.subarray(0, 2), cameraNotes(), jpeg.subarray(2)])
  return { name: "IMG_20261130_070000.jpg", mimeType: "image/jpeg", buffer }
}
