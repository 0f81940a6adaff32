import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"

const root = join(import.meta.dirname, "..")
const mark = readFileSync(join(root, "src", "app", "icon.svg"))
const folder = join(root, "public", "icons")
const red = "#a3172e"

/** The mark alone, with its own round corners. */
const draw = (size: number) => sharp(mark, { density: 72 * (size / 32) }).resize(size, size)

/** The mark within the middle four fifths, on its own colour: a phone may cut any shape out of it. */
async function drawWhole(size: number): Promise<sharp.Sharp> {
  const inner = Math.round(size * 0.72)
  const input = await draw(inner).png().toBuffer()
  return sharp({ create: { width: size, height: size, channels: 3, background: red } }).composite([{ input }])
}

mkdirSync(folder, { recursive: true })
for (const size of [192, 512])
  await draw(size)
    .png()
    .toFile(join(folder, `${size}.png`))
for (const [name, size] of [
  ["maskable-512", 512],
  ["apple-180", 180],
] as const)
  await (await drawWhole(size)).png().toFile(join(folder, `${name}.png`))
