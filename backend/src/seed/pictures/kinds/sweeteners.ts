import { studio } from "../background"
import { jar } from "../glassware"
import { crystals, longGrains } from "../grains"
import { heap, scatter } from "../heap"
import { kramaColours } from "../krama"
import { hoop, outline, TILT, type Turned, turnedBody } from "../lathe"
import { leaf } from "../leaf"
import { blur, n, nearer, radial, type Scene } from "../scene"
import { standingShadow } from "../shadow"
import { textured } from "../texture"
import { bowl } from "../vessel"
import { packed } from "./spices"
import { spoon } from "./spoon"

const [red, , plum, green] = kramaColours

/** Honey: a jar that glows, comb beside it and a dipper. */
export function drawHoney(scene: Scene): string {
  const cells = Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => {
      const [x, y] = [column * 46 + (row % 2) * 23 - 12, row * 40 - 10]
      return `<path transform="translate(${x} ${y})" d="M0 -26L22 -13V13L0 26L-22 13V-13Z" fill="${scene.random.chance(0.72) ? scene.random.pick(["#e79a1c", "#d98512", "#f1b23a"]) : "#8d4f10"}" stroke="#f3cf7a" stroke-width="5"/><path transform="translate(${x} ${y})" d="M-12 -12Q-4 -20 8 -17" stroke="#fff3cf" stroke-width="4" fill="none" opacity="0.7"/>`
    }).join(""),
  ).join("")
  const comb = scene.define(
    (id) =>
      `<clipPath id="${id}"><path d="M8 20Q130 -18 260 10T420 22Q440 120 414 226Q250 252 30 232Q-14 120 8 20Z"/></clipPath>`,
  )
  const shape: Turned = {
    cx: 0,
    top: 0,
    profile: [
      [0, 34],
      [30, 58],
      [60, 62],
      [95, 50],
      [120, 22],
    ],
  }
  const grooves = [22, 44, 66, 88]
    .map((y) => `<path d="${hoop(0, y, 60)}" stroke="#6b4019" stroke-width="7" fill="none"/>`)
    .join("")
  return (
    studio(scene, {
      wall: "#e5c78f",
      surface: "dark wood",
      krama: scene.random.chance(0.5) ? green : undefined,
    }) +
    nearer(
      leaf(scene, { x: 690, y: 880, angle: -14, length: 330, width: 130 }, "#4f7440") +
        jar(scene, {
          cx: 450,
          footY: 910,
          radius: 205,
          heightPx: 500,
          filling: "#d07a0c",
          labelColour: "#8a4b12",
          lid: scene.random.pick([green, plum]),
        }) +
        `<g transform="translate(640 800) skewX(-12) scale(0.98 0.86)"><path d="M8 34Q130 0 260 26T420 38Q440 136 414 262Q250 286 30 268Q-14 140 8 34Z" fill="#1e0e06" opacity="0.5" filter="${blur(scene, 18)}" transform="translate(16 16)"/><path d="M30 232Q250 252 414 226V256Q250 286 30 264Z" fill="#9c5b12"/><g clip-path="${comb}"><rect x="-20" y="-20" width="480" height="290" fill="#b8690f"/>${cells}</g></g>` +
        `<path d="M690 1030q90 34 190 10q60 -14 80 12q-10 30 -130 30q-150 0 -140 -52Z" fill="#d98512" opacity="0.85"/><path d="M730 1046q70 18 130 4" stroke="#fff0c4" stroke-width="7" fill="none" opacity="0.8" stroke-linecap="round"/>` +
        `<g transform="translate(372 985) rotate(74)">${standingShadow(scene, { cx: 0, cy: 90, rx: 60, ry: 40 }, 0.6)}<rect x="-11" y="-300" width="22" height="320" rx="11" fill="#b67f47"/>${turnedBody(scene, shape, "#c08a4e", grooves)}</g>`,
      1.08,
    )
  )
}

/** Palm sugar in round cakes tied in palm leaf. */
export function drawSugarCakes(scene: Scene): string {
  const cake = (cx: number, footY: number, radius: number) => {
    const shape: Turned = {
      cx,
      top: footY - radius * 0.42 - radius * TILT,
      profile: [
        [0, radius * 0.93],
        [radius * 0.06, radius],
        [radius * 0.36, radius],
        [radius * 0.42, radius * 0.95],
      ],
    }
    const path = `<path d="${outline(shape)}"/>`
    const face = `<ellipse cx="${n(cx)}" cy="${n(shape.top)}" rx="${n(radius * 0.95)}" ry="${n(radius * 0.95 * TILT)}"`
    const crumb = { frequency: "0.11", octaves: 4, colour: "#5a2c0c", gain: 2.4, cut: 1.1 }
    return (
      standingShadow(scene, { cx, cy: footY - radius * TILT * 0.8, rx: radius, ry: radius * 0.24 }) +
      turnedBody(scene, shape, "#b8742f", textured(scene, path, crumb)) +
      `${face} fill="${radial(scene, [
        [0, "#e6b26a"],
        [0.7, "#cc8d44"],
        [1, "#a9682a"],
      ])}"/>` +
      textured(scene, `${face}/>`, { ...crumb, gain: 1.6, cut: 0.8 })
    )
  }
  const band = (cx: number, footY: number, radius: number) =>
    `<path d="M${cx - 44} ${n(footY - radius * 0.66 - radius * TILT * 1.6)}q30 10 60 6L${cx + 40} ${n(footY - radius * TILT)}L${cx + 42} ${footY - 4}q-34 8 -70 2L${cx - 38} ${n(footY - radius * 0.42)}Z" fill="#93a45a" opacity="0.95"/><path d="M${cx - 4} ${n(footY - radius * 0.66 - radius * TILT * 1.5)}L${cx + 4} ${footY}" stroke="#5d7034" stroke-width="4"/>`
  return (
    studio(scene, { wall: "#e9d2ac", surface: "wood", krama: plum }) +
    nearer(
      Array.from({ length: 9 }, (_, index) =>
        leaf(
          scene,
          { x: 310, y: 860, angle: -174 + index * 20, length: 420 - Math.abs(4 - index) * 22, width: 58 },
          index % 2 ? "#7f9850" : "#94a95c",
        ),
      ).join("") +
        cake(420, 960, 200) +
        cake(432, 868, 196) +
        cake(412, 778, 192) +
        band(412, 778, 192) +
        cake(800, 985, 172) +
        cake(812, 908, 168) +
        band(812, 908, 168) +
        cake(600, 1050, 118),
      1.1,
    )
  )
}

/** Golden palm sugar powder. */
export function drawSugarPowder(scene: Scene): string {
  const powder = crystals("#c98f45", 6)
  const load = heap(scene, powder, { cx: -4, cy: 2, radius: 66, heightPx: 38, count: 260, ground: "#b67a34" })
  return (
    studio(scene, { wall: "#cfd3b6", surface: "linen", krama: red }) +
    nearer(
      jar(scene, {
        cx: 775,
        footY: 890,
        radius: 170,
        heightPx: 430,
        filling: "#b9803a",
        grains: packed(scene, powder, 1100),
        labelColour: "#7a4a1c",
        lid: red,
      }) +
        bowl(scene, {
          cx: 430,
          footY: 1000,
          radius: 265,
          heightPx: 165,
          colour: "#6a4a32",
          content: heap(scene, powder, {
            cx: 430,
            cy: 814,
            radius: 238,
            heightPx: 165,
            count: 2400,
            ground: "#b67a34",
          }),
        }) +
        spoon(scene, 720, 1045, 12, load) +
        scatter(scene, longGrains(scene, "#c98f45", 4, 3), { cx: 600, cy: 1050, radius: 150, count: 40 }, 3),
      1.1,
    )
  )
}
