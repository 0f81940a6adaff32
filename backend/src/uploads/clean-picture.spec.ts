import { crc32 } from "node:zlib"
import sharp from "sharp"
import { cleanPicture, judgePicture } from "./clean-picture"
import { encodeFiles, filesOf } from "./encode-picture"

const PLACE = "Kampong Speu, at the well"

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "black",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  })

/** A photograph as a phone writes it: lying on its side, with the place where it was taken. */
const photograph = (width = 1800, height = 1200) =>
  noise(width, height)
    .withExif({ IFD0: { Make: "Phone", ImageDescription: PLACE }, IFD3: { GPSLatitude: "11/1 33/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const chunk = (type: string, content: Buffer) => {
  const body = Buffer.concat([Buffer.from(type), content])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, sum])
}
/** A picture whose header says how big it is, and whose content nobody can decode. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const sign = Buffer.from("\u0089PNG\r\n\u001a\n", "latin1")
  return Buffer.concat([
    sign,
    chunk("IHDR", header),
    chunk("IDAT", Buffer.from("not packed")),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

const allFiles = async (clean: Buffer, width_px: number) => {
  const files: { name: string; bytes: Buffer }[] = []
  for await (const { format, width_px: width, bytes } of encodeFiles(clean, filesOf(width_px)))
    files.push({ name: `${width}.${format}`, bytes })
  return files
}

describe("a picture that is judged", () => {
  it("is refused for 50,000 × 50,000 pixels without being decoded", async () => {
    await expect(judgePicture(pngOf(50_000, 50_000))).rejects.toMatchObject({
      code: "upload_too_many_pixels",
    })
    // The same content in a size that is allowed passes the header and fails in the decoder.
    await expect(judgePicture(pngOf(50, 50))).resolves.toBeUndefined()
    await expect(cleanPicture(pngOf(50, 50))).rejects.toMatchObject({ code: "upload_broken" })
  })

  it("is refused when its end is missing", async () => {
    const whole = await photograph()
    await expect(cleanPicture(whole.subarray(0, whole.length * 0.7))).rejects.toMatchObject({
      code: "upload_broken",
    })
  })

  it("is refused when there is only the beginning of one", async () => {
    await expect(judgePicture(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).rejects.toMatchObject({
      code: "upload_broken",
    })
  })
})

describe("a picture that was cleaned", () => {
  it("says in no file where it was taken", async () => {
    const taken = await photograph()
    expect(taken.includes(PLACE)).toBe(true)
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const clean = await cleanPicture(taken)
    const files = [{ name: "original", bytes: clean.bytes }, ...(await allFiles(clean.bytes, clean.width_px))]
    expect(files).toHaveLength(1 + 8)
    for (const { name, bytes } of files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata()
      expect([name, exif, xmp, iptc, icc, orientation]).toEqual([
        name,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ])
      expect(bytes.includes("Exif")).toBe(false)
      expect(bytes.includes(PLACE)).toBe(false)
    }
  })

  it("stands upright", async () => {
    const { width_px, height_px } = await cleanPicture(await photograph(600, 400))
    expect([width_px, height_px]).toEqual([400, 600])
  })

  it("has its colours in sRGB", async () => {
    const red = { r: 220, g: 40, b: 40 }
    const made = sharp({ create: { width: 64, height: 64, channels: 3, background: red } })
    const wide = await made.withIccProfile("p3").jpeg({ quality: 100 }).toBuffer()
    const redness = async (bytes: Buffer) =>
      (await sharp(bytes, { ignoreIcc: true }).raw().toBuffer())[0] ?? Number.NaN
    // In the wide space the same red is a smaller number: dropping the profile alone would make it paler.
    expect(await redness(wide)).toBeLessThan(red.r - 8)
    const { bytes } = await cleanPicture(wide)
    expect(Math.abs((await redness(bytes)) - red.r)).toBeLessThan(5)
    expect((await sharp(bytes).metadata()).icc).toBeUndefined()
  })

  it("carries nothing behind its end", async () => {
    const picture = await noise(64, 64).jpeg().toBuffer()
    const hiding = Buffer.concat([picture, Buffer.from("<script>alert(1)</script>")])
    expect((await cleanPicture(hiding)).bytes.includes("script")).toBe(false)
  })

  it("keeps what is see-through", async () => {
    const glass = await sharp({ create: { width: 64, height: 64, channels: 4, background: "#ff000080" } })
      .png()
      .toBuffer()
    const { bytes, format } = await cleanPicture(glass)
    expect([format, (await sharp(bytes).metadata()).hasAlpha]).toEqual(["webp", true])
  })

  it("is never made wider than it is", async () => {
    expect(filesOf(800).map(({ width_px, format }) => `${width_px}.${format}`)).toEqual([
      "320.avif",
      "320.webp",
      "480.avif",
      "480.webp",
      "720.avif",
      "720.webp",
    ])
    expect(filesOf(200).map(({ width_px }) => width_px)).toEqual([200, 200])
    expect(filesOf(4000)).toHaveLength(12)
  })
})
