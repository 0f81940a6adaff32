import { readFileSync } from "node:fs"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import sharp from "sharp"
import { layout } from "./layout"
import { type ShareCard, shareHeightPx, shareWidthPx } from "./share-card"

const fontFiles = () => [
  require.resolve("@expo-google-fonts/kantumruy-pro/400Regular/KantumruyPro_400Regular.ttf"),
  require.resolve("@expo-google-fonts/kantumruy-pro/600SemiBold/KantumruyPro_600SemiBold.ttf"),
  require.resolve("@expo-google-fonts/kantumruy-pro/700Bold/KantumruyPro_700Bold.ttf"),
]

let compiler: NodeCompiler | undefined

/** Made at the first picture: loading the fonts takes longer than drawing with them. */
function typst(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  })
  return compiler
}

/** The words as outlines. With a photograph they have the left half, without the whole width. */
export function drawWords({ photograph, ...words }: ShareCard): string {
  const card = { ...words, room: photograph ? shareWidthPx - shareHeightPx : shareWidthPx }
  const svg = typst().plainSvg({ mainFileContent: layout, inputs: { card: JSON.stringify(card) } })
  // Typst keeps what it laid out; pictures of thousands of goods must not fill the memory.
  typst().evictCache(10)
  return svg
}

/** Draws a share picture as JPEG, 1200×630, with colours not thinned out, which would fray small letters. */
export async function drawSharePicture(card: ShareCard): Promise<Buffer> {
  const words = Buffer.from(drawWords(card))
  const picture = sharp({
    create: { width: shareWidthPx, height: shareHeightPx, channels: 3, background: "#f6eee0" },
  })
  const photograph =
    card.photograph &&
    (await sharp(card.photograph).resize(shareHeightPx, shareHeightPx, { fit: "cover" }).toBuffer())
  return picture
    .composite([
      ...(photograph ? [{ input: photograph, left: shareWidthPx - shareHeightPx, top: 0 }] : []),
      { input: words, left: 0, top: 0 },
    ])
    .jpeg({ quality: 86, chromaSubsampling: "4:4:4", mozjpeg: true })
    .toBuffer()
}
