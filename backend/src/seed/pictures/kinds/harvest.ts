import { studio } from "../background"
import { beans, chips, crescents, crystals, longGrains } from "../grains"
import { type Grains, heap, scatter } from "../heap"
import { type KramaColours, kramaCheck, kramaColours } from "../krama"
import { opening, roundOverlay, TILT, turnedBody } from "../lathe"
import { blur, clip, group, linear, n, nearer, type Scene } from "../scene"
import { standingShadow } from "../shadow"
import { bowl } from "../vessel"
import { weave } from "../weave"

const [red, blue, , green] = kramaColours

/** An open sack with its mouth rolled down, tied with a strip of krama. */
function sack(
  scene: Scene,
  cx: number,
  footY: number,
  width: number,
  height: number,
  content: (cx: number, cy: number, radius: number) => string,
  krama: KramaColours,
): string {
  const half = width / 2
  const top = footY - height
  const body = `M${n(cx - half * 0.8)} ${n(top)}C${n(cx - half * 1.02)} ${n(top + height * 0.3)} ${n(cx - half * 1.08)} ${n(top + height * 0.6)} ${n(cx - half)} ${n(footY - 26)}Q${n(cx - half * 0.9)} ${n(footY + 22)} ${n(cx)} ${n(footY + 26)}T${n(cx + half)} ${n(footY - 26)}C${n(cx + half * 1.08)} ${n(top + height * 0.6)} ${n(cx + half * 1.02)} ${n(top + height * 0.3)} ${n(cx + half * 0.8)} ${n(top)}Z`
  const paint = weave(scene, "#cfae78", 11)
  const cut = clip(scene, `<path d="${body}"/>`)
  const folds = [-0.62, -0.3, 0.1, 0.42, 0.7]
    .map(
      (share, index) =>
        `<path d="M${n(cx + half * share * 0.86)} ${n(top + 60)}Q${n(cx + half * share * 1.3)} ${n(top + height * 0.5)} ${n(cx + half * share)} ${n(footY - 30 * (index % 2))}" stroke="#1d100a" stroke-width="20" opacity="0.16" fill="none" filter="${blur(scene, 9)}"/>`,
    )
    .join("")
  const mouth = half * 0.86
  const roll = (dy: number, tone: string) =>
    `<ellipse cx="${n(cx)}" cy="${n(top + dy)}" rx="${n(mouth)}" ry="${n(mouth * TILT)}" fill="none" stroke="${tone}" stroke-width="40"/>`
  const bandY = top + height * 0.4
  const band = `<path d="M${n(cx - half * 1.1)} ${n(bandY)}Q${n(cx)} ${n(bandY + half * 0.3)} ${n(cx + half * 1.1)} ${n(bandY)}V${n(bandY + height * 0.24)}Q${n(cx)} ${n(bandY + height * 0.24 + half * 0.3)} ${n(cx - half * 1.1)} ${n(bandY + height * 0.24)}Z" fill="${kramaCheck(scene, krama, 62)}"/>`
  return (
    standingShadow(scene, { cx, cy: footY - 10, rx: half * 1.02, ry: half * 0.22 }) +
    group(
      `clip-path="${cut}"`,
      `<path d="${body}" fill="${paint}"/>`,
      band,
      folds,
      `<path d="${body}" fill="${roundOverlay(scene, 0.85)}"/>`,
    ) +
    roll(8, "#8f7140") +
    roll(0, "#d8ba86") +
    `<ellipse cx="${n(cx)}" cy="${n(top)}" rx="${n(mouth * 0.96)}" ry="${n(mouth * TILT * 0.86)}" fill="#4a331b"/>` +
    content(cx, top + 6, mouth * 0.93) +
    `<path d="M${n(cx - mouth)} ${n(top)}A${n(mouth)} ${n(mouth * TILT)} 0 0 0 ${n(cx + mouth)} ${n(top)}" fill="none" stroke="${linear(
      scene,
      [
        [0, "#b8965e"],
        [0.35, "#ead2a2"],
        [1, "#94733f"],
      ],
    )}" stroke-width="38" stroke-linecap="round"/>`
  )
}

interface Crop {
  readonly grains: (scene: Scene) => Grains
  readonly ground: string
  readonly wall: string
  readonly krama: KramaColours
  readonly count: number
  readonly size?: readonly [number, number]
}

const crops = {
  rice: {
    grains: (scene) => longGrains(scene, "#efe6d0", 13, 4.2),
    ground: "#dccfb0",
    wall: "#b8c1a0",
    krama: red,
    count: 1400,
  },
  "brown rice": {
    grains: (scene) => longGrains(scene, "#c79a68", 13, 4.4),
    ground: "#a67a48",
    wall: "#e2d3b2",
    krama: green,
    count: 1400,
  },
  coffee: {
    grains: (scene) => beans(scene, "#57301a", 19),
    ground: "#2c170c",
    wall: "#d9b48a",
    krama: red,
    count: 380,
  },
  cashew: {
    grains: (scene) => crescents(scene, "#e6cd9c", 25),
    ground: "#b08d56",
    wall: "#b7bf9f",
    krama: blue,
    count: 300,
  },
  "cashew in shell": {
    grains: (scene) => crescents(scene, "#8d7355", 28, 0.8),
    ground: "#4d3a26",
    wall: "#e3cba6",
    krama: blue,
    count: 260,
  },
  flakes: {
    grains: () => crystals("#dcd2a6", 12),
    ground: "#b5a974",
    wall: "#c79a7c",
    krama: green,
    count: 700,
  },
  cassava: {
    grains: (scene) => chips(scene, "#eee4cd", 30),
    ground: "#c5b894",
    wall: "#c7b08a",
    krama: red,
    count: 190,
  },
  "banana chips": {
    grains: (scene) => chips(scene, "#e0ac45", 36),
    ground: "#9c6c20",
    wall: "#b9c4a6",
    krama: red,
    count: 150,
  },
} satisfies Record<string, Crop>

export type CropKind = keyof typeof crops

/** A sack of a dry crop, and a bowl of it in front. */
export function drawCrop(scene: Scene, kind: CropKind): string {
  const crop: Crop = crops[kind]
  const grains = crop.grains(scene)
  const flip = scene.random.chance(0.5)
  const [sackX, bowlX] = flip ? [760, 385] : [440, 815]
  const share = Math.round(crop.count * 0.62)
  const side =
    kind === "coffee"
      ? cup(scene, bowlX, 1005)
      : bowl(scene, {
          cx: bowlX,
          footY: 1010,
          radius: 200,
          heightPx: 120,
          colour: "#7b4a2f",
          content: heap(scene, grains, {
            cx: bowlX,
            cy: 876,
            radius: 176,
            heightPx: 90,
            count: share,
            ground: crop.ground,
            size: crop.size,
          }),
        })
  return (
    studio(scene, { wall: crop.wall, surface: scene.random.pick(["wood", "dark wood"]) }) +
    nearer(
      sack(
        scene,
        sackX,
        910,
        500,
        470,
        (cx, cy, radius) =>
          heap(scene, grains, {
            cx,
            cy,
            radius,
            heightPx: 120,
            count: crop.count,
            ground: crop.ground,
            size: crop.size,
          }),
        crop.krama,
      ) +
        side +
        scatter(
          scene,
          grains,
          {
            cx: (sackX + bowlX) / 2 - 10,
            cy: 1040,
            radius: 220,
            count: kind.includes("rice") ? 60 : 16,
            size: crop.size,
          },
          kind.includes("rice") ? 4 : 10,
        ),
      1.1,
    )
  )
}

function cup(scene: Scene, cx: number, footY: number): string {
  const top = footY - 190
  return (
    standingShadow(scene, { cx, cy: footY - 6, rx: 190, ry: 46 }) +
    `<ellipse cx="${cx}" cy="${footY - 10}" rx="215" ry="${n(215 * TILT)}" fill="${linear(scene, [
      [0, "#f4ead8"],
      [0.4, "#fff8ea"],
      [1, "#b8a488"],
    ])}"/><ellipse cx="${cx}" cy="${footY - 14}" rx="150" ry="${n(150 * TILT)}" fill="#cdbb9d"/>` +
    `<path d="M${cx + 118} ${top + 44}c96 -26 104 92 -20 82" fill="none" stroke="#d8c8ab" stroke-width="24"/>` +
    turnedBody(
      scene,
      {
        cx,
        top,
        profile: [
          [0, 140],
          [60, 136],
          [120, 104],
          [160, 74],
        ],
      },
      "#e9dcc4",
    ) +
    opening(scene, cx, top, 140, "#e9dcc4", 10) +
    `<ellipse cx="${cx}" cy="${top + 6}" rx="122" ry="${n(122 * TILT)}" fill="#32190c"/><ellipse cx="${cx - 30}" cy="${top + 4}" rx="62" ry="10" fill="#a8713f" opacity="0.7"/>` +
    [0, 1, 2]
      .map(
        (index) =>
          `<path d="M${cx - 46 + index * 46} ${top - 30}c-30 -50 34 -70 4 -130s24 -60 10 -110" stroke="#fff6e6" stroke-width="16" fill="none" opacity="0.3" filter="${blur(scene, 10)}"/>`,
      )
      .join("")
  )
}
