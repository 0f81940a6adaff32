import { access, mkdir, rename, writeFile } from "node:fs/promises"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { drawProduct, type PicturedProduct } from "./pictures/draw-product"
import { encodePicture, pictureWidthsPx } from "./pictures/encode-picture"
import type { SeedProduct } from "./seed-product"

const fileOf = (folder: string, handle: string, width: number) => join(folder, `${handle}-${width}.webp`)

async function isWritten(folder: string, handle: string): Promise<boolean> {
  const present = pictureWidthsPx.map((width) => access(fileOf(folder, handle, width)))
  return (await Promise.allSettled(present)).every((result) => result.status === "fulfilled")
}

/** What is drawn of a product: what it says of itself, or else its English name and kind. */
export function picturedProduct({ id, depicts, title, kind, sector }: SeedProduct): PicturedProduct {
  return depicts
    ? { id, category: "", subcategory: "", nameEn: depicts }
    : { id, category: sector, subcategory: kind, nameEn: title.en }
}

async function writePicture(folder: string, product: SeedProduct): Promise<void> {
  if (await isWritten(folder, product.handle)) return
  const svg = drawProduct(picturedProduct(product))
  for (const { widthPx, webp } of await encodePicture(svg)) {
    const file = fileOf(folder, product.handle, widthPx)
    // A kill in the middle must not leave half a picture behind.
    await writeFile(`${file}.part`, webp)
    await rename(`${file}.part`, file)
  }
}

/** Draws and encodes what is not there yet, on every core: rendering takes seconds a picture. */
export async function writePictures(folder: string, products: readonly SeedProduct[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const waiting = [...products]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await writePicture(folder, next)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
