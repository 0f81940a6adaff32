import { studio } from "../background"
import { lighten } from "../colour"
import { hoop, opening, TILT, type Turned, turnedBody } from "../lathe"
import { n, nearer, type Scene } from "../scene"
import { standingShadow } from "../shadow"

/** Engraved silver: a lidded betel box and a bowl. */
export function drawSilver(scene: Scene): string {
  const silver = "#b9b6b0"
  const box: Turned = {
    cx: 500,
    top: 560,
    profile: [
      [0, 236],
      [60, 246],
      [200, 240],
      [300, 190],
      [330, 150],
      [362, 172],
    ],
  }
  const lid: Turned = {
    cx: 500,
    top: 330,
    profile: [
      [0, 14],
      [24, 30],
      [48, 14],
      [70, 46],
      [120, 150],
      [190, 226],
      [232, 246],
    ],
  }
  const cup: Turned = {
    cx: 850,
    top: 800,
    profile: [
      [0, 158],
      [70, 150],
      [130, 92],
      [150, 66],
      [176, 84],
    ],
  }
  const scrolls = (cx: number, y: number, radius: number, size: number) =>
    Array.from({ length: 17 }, (_, index) => {
      const turn = -1.4 + index * 0.175
      const wide = Math.max(0.18, Math.cos(turn)) * size
      return `<g transform="translate(${n(cx + Math.sin(turn) * radius)} ${n(y + Math.cos(turn) * radius * TILT)}) scale(${wide.toFixed(3)} ${size.toFixed(3)})" fill="none" stroke="#4c4844" stroke-width="3" opacity="0.75"><path d="M0 18C-16 6 -14 -14 0 -20C14 -14 16 6 0 18ZM0 10C-7 4 -6 -6 0 -10C6 -6 7 4 0 10M-16 20q4 -12 12 -14M16 20q-4 -12 -12 -14"/><path d="M-2 -21C-16 -14 -18 4 -2 17" stroke="#ffffff" opacity="0.8"/></g>`
    }).join("")
  const bands = (cx: number, rows: readonly (readonly [number, number])[]) =>
    rows
      .map(
        ([y, radius]) =>
          `<path d="${hoop(cx, y, radius)}" stroke="#5c5853" stroke-width="5" fill="none"/><path d="${hoop(cx, y - 4, radius)}" stroke="#ffffff" stroke-width="3" fill="none" opacity="0.7"/>`,
      )
      .join("")
  return (
    studio(scene, { wall: "#7c3b3a", surface: "dark wood" }) +
    nearer(
      standingShadow(scene, { cx: 500, cy: 930, rx: 190, ry: 54 }) +
        turnedBody(
          scene,
          box,
          silver,
          scrolls(500, 690, 242, 1.5) +
            bands(500, [
              [610, 246],
              [770, 238],
            ]),
          1.5,
        ) +
        turnedBody(
          scene,
          lid,
          silver,
          scrolls(500, 480, 186, 1.25) +
            bands(500, [
              [442, 120],
              [536, 236],
            ]),
          1.5,
        ) +
        standingShadow(scene, { cx: 850, cy: 978, rx: 92, ry: 26 }) +
        turnedBody(
          scene,
          cup,
          silver,
          scrolls(850, 856, 152, 1.1) +
            bands(850, [
              [818, 157],
              [900, 118],
            ]),
          1.5,
        ) +
        opening(scene, 850, 800, 158, silver, 10),
      1.08,
    )
  )
}

/** Cast aluminium pots with lids and ears. */
export function drawMetalPots(scene: Scene): string {
  const metal = "#b3b0aa"
  const pot = (cx: number, footY: number, size: number) => {
    const top = footY - size * 1.02
    const body: Turned = {
      cx,
      top,
      profile: [
        [0, size],
        [size * 0.5, size],
        [size * 0.78, size * 0.94],
        [size * 0.92, size * 0.7],
      ],
    }
    const lid: Turned = {
      cx,
      top: top - size * 0.34,
      profile: [
        [0, size * 0.1],
        [size * 0.08, size * 0.12],
        [size * 0.13, size * 0.1],
        [size * 0.17, size * 0.3],
        [size * 0.3, size * 0.96],
        [size * 0.36, size * 1.03],
      ],
    }
    const ears = [-1, 1]
      .map(
        (side) =>
          `<path d="M${n(cx + side * size * 0.96)} ${n(top + size * 0.16)}q${n(side * size * 0.3)} 6 ${n(side * size * 0.02)} ${n(size * 0.22)}" fill="none" stroke="#7d7a75" stroke-width="${n(size * 0.08)}"/>`,
      )
      .join("")
    return (
      standingShadow(scene, { cx, cy: footY - size * 0.1, rx: size * 0.82, ry: size * 0.25 }) +
      ears +
      turnedBody(
        scene,
        body,
        metal,
        `<path d="${hoop(cx, top + size * 0.2, size)}" stroke="#6b6863" stroke-width="5" fill="none"/>`,
        1.4,
      ) +
      turnedBody(scene, lid, lighten(metal, 0.1), "", 1.3)
    )
  }
  return (
    studio(scene, { wall: "#b5785a", surface: "wood" }) +
    nearer(pot(450, 920, 270) + pot(835, 1000, 175), 1.1)
  )
}
