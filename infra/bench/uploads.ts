import { setTimeout } from "node:timers/promises"
import type { Settings } from "../local/settings.ts"
import { productPicture, signIn } from "./bench-market.ts"
import { cameraPhotos } from "./camera-photos.ts"
import { type Figure, median } from "./figure.ts"
import { sendPicture, untilReady } from "./send-picture.ts"
import { whileVisited } from "./shop-visitors.ts"
import { slowedFigures } from "./slowed-figures.ts"

const ALONE = 3
const TOGETHER = 20
const READY_SECONDS = 15
const MOST_SLOWED = 1.5
const QUIET_MS = 30_000

/**
 * How long a photograph of twelve megapixels takes from the last byte of its upload until it is there in all widths,
 * and how much twenty that are sent together slow the shop.
 */
export async function* benchUploads(settings: Settings): AsyncGenerator<Figure> {
  const member = await signIn(settings, "manager")
  const photos = await cameraPhotos(await productPicture(settings, "kampot-black-pepper"), ALONE + TOGETHER)
  const runs: number[] = []
  for (const [index, photo] of photos.slice(0, ALONE).entries()) {
    const address = await sendPicture(settings, member, photo, `alone-${index}.jpg`)
    const arrived = performance.now()
    await untilReady(member, address, 200)
    runs.push(Math.round((performance.now() - arrived) / 100) / 10)
  }
  const seconds = median(runs)
  const megabytes = ((photos[0]?.length ?? 0) / 1_000_000).toFixed(1)
  yield {
    name: `a 12-megapixel photograph (${megabytes} MB) ready`,
    unit: "s",
    value: seconds,
    runs,
    promise: `≤ ${READY_SECONDS}`,
    reached: seconds <= READY_SECONDS,
  }
  yield* slowedFigures({
    work: `${TOGETHER} uploads together`,
    most: MOST_SLOWED,
    before: await whileVisited(settings.publicUrl, () => setTimeout(QUIET_MS)),
    during: await whileVisited(settings.publicUrl, () =>
      Promise.all(
        photos
          .slice(ALONE)
          .map(async (photo, index) =>
            untilReady(member, await sendPicture(settings, member, photo, `together-${index}.jpg`), 2000),
          ),
      ),
    ),
  })
}
