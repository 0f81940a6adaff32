import sharp from "sharp"
import { addGrain, grainOf } from "./grain"

const SIDE = 256

it("is what compositing it as soft light gives, to one step of brightness", async () => {
  const ramp = Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, at) => Math.floor(at / 3) % SIDE)
  const composited = await sharp(ramp, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .composite([
      { input: grainOf(SIDE), raw: { width: SIDE, height: SIDE, channels: 1 }, blend: "soft-light" },
    ])
    .removeAlpha()
    .raw()
    .toBuffer()
  const grained = Buffer.from(ramp)
  addGrain(grained, SIDE)
  const off = grained.map((value, at) => Math.abs(value - (composited[at] ?? 0)))
  expect(Math.max(...new Set(off))).toBeLessThanOrEqual(1)
  expect(grained.equals(ramp)).toBe(false)
})
