import { studio } from "../background"
import { darken, lighten } from "../colour"
import { kramaColours } from "../krama"
import { leaf } from "../leaf"
import { blur, clip, group, n, nearer, radial, type Scene } from "../scene"
import { standingShadow } from "../shadow"
import { textured } from "../texture"

interface FruitLook {
  readonly skin: string
  readonly blush: string
  readonly flesh: string
  readonly rind: string
  readonly inside: "segments" | "stone" | "pulp" | "jelly"
  readonly shape: string
  readonly size: number
  readonly wall: string
  readonly spiny?: boolean
  /** A palm's fruit hangs by a husk of dry leaves, not by a stalk. */
  readonly husk?: boolean
}

const round = "M0 -100C64 -100 104 -54 104 4S58 104 0 104S-104 62 -104 4S-64 -100 0 -100Z"
const kidney =
  "M-108 30C-112 -40 -54 -92 20 -88C88 -84 124 -34 112 16C100 66 40 98 -26 92C-74 88 -104 70 -108 30Z"
/** Round with a short neck, as pomelo and durian are. */
const necked =
  "M0 -112C40 -112 58 -92 80 -62C108 -24 112 26 96 60C78 98 36 112 0 112S-78 98 -96 60C-112 26 -108 -24 -80 -62C-58 -92 -40 -112 0 -112Z"
const pear =
  "M0 -124C34 -122 46 -84 60 -44C78 4 88 36 76 70C62 104 28 116 0 116S-62 104 -76 70C-88 36 -78 4 -60 -44C-46 -84 -34 -122 0 -124Z"

const fruits = {
  pomelo: {
    skin: "#b9c25a",
    blush: "#e2d774",
    flesh: "#f0a79c",
    rind: "#f6eecf",
    inside: "segments",
    shape: necked,
    size: 1.85,
    wall: "#e9cfae",
  },
  orange: {
    skin: "#9fae48",
    blush: "#e6a33a",
    flesh: "#f2a83c",
    rind: "#f7e7bd",
    inside: "segments",
    shape: round,
    size: 1.35,
    wall: "#c3ccb4",
  },
  mango: {
    skin: "#8cae4c",
    blush: "#f0b84a",
    flesh: "#f6b52e",
    rind: "#e7c55a",
    inside: "stone",
    shape: kidney,
    size: 1.7,
    wall: "#dcc0a0",
  },
  durian: {
    skin: "#8d8b3f",
    blush: "#bfae58",
    flesh: "#f3d56a",
    rind: "#f4ecd0",
    inside: "pulp",
    shape: necked,
    size: 2,
    wall: "#d8b58f",
    spiny: true,
  },
  longan: {
    skin: "#b58a55",
    blush: "#dab987",
    flesh: "#f4efe2",
    rind: "#c79a68",
    inside: "stone",
    shape: round,
    size: 0.62,
    wall: "#aebca2",
  },
  avocado: {
    skin: "#3f5a2c",
    blush: "#6b8a44",
    flesh: "#d9d67a",
    rind: "#9db552",
    inside: "stone",
    shape: pear,
    size: 1.45,
    wall: "#e8d3b6",
  },
  coconut: {
    skin: "#8f8a4a",
    blush: "#b9ad6c",
    flesh: "#faf6ea",
    rind: "#c9a878",
    inside: "jelly",
    shape: necked,
    size: 1.9,
    wall: "#c9b79c",
    husk: true,
  },
} satisfies Record<string, FruitLook>

export type FruitKind = keyof typeof fruits

const huskLeaves =
  '<path d="M-46 -96Q-20 -128 0 -114Q24 -130 48 -94Q24 -72 0 -80Q-22 -70 -46 -96Z" fill="#8a6a3c"/><path d="M-30 -100Q-10 -92 0 -112Q12 -92 32 -98" stroke="#5b4426" stroke-width="5" fill="none"/>'

type Spots = readonly (readonly [x: number, y: number])[]
/** Where the whole fruits lie, from the back to the front. */
const arrangements: readonly [Spots, ...Spots[]] = [
  [
    [470, 800],
    [760, 770],
    [360, 930],
  ],
  [
    [420, 790],
    [620, 730],
    [330, 950],
  ],
  [
    [560, 760],
    [800, 800],
    [400, 920],
  ],
]

function whole(scene: Scene, look: FruitLook, x: number, y: number, scale: number, turn: number): string {
  const tone = scene.random.pick([look.skin, darken(look.skin, 0.08), lighten(look.skin, 0.06)])
  const body = radial(
    scene,
    [
      [0, lighten(look.blush, 0.45)],
      [0.3, look.blush],
      [0.65, tone],
      [1, darken(tone, 0.62)],
    ],
    [0.34, 0.28, 0.82],
  )
  const shape = `<path d="${look.shape}" fill="${body}"/>`
  const skin = `<path d="${look.shape}"/>`
  const spikes = look.spiny
    ? group(
        `clip-path="${clip(scene, `<path d="${look.shape}" transform="scale(1.06)"/>`)}"`,
        Array.from({ length: 14 }, (_, row) =>
          Array.from({ length: 11 }, (_, column) => {
            const [sx, sy] = [-105 + column * 21 + (row % 2) * 10, -122 + row * 18]
            return `<path transform="translate(${sx} ${sy})" d="M-11 8L-2 -13L11 8Z" fill="${column < 5 ? lighten(look.blush, 0.12) : darken(look.skin, 0.1)}"/><path transform="translate(${sx} ${sy})" d="M-2 -13L11 8L1 8Z" fill="${darken(look.skin, 0.5)}" opacity="0.7"/>`
          }).join(""),
        ).join(""),
        `<path d="${look.shape}" fill="${radial(
          scene,
          [
            [0, "#fff6e6", 0.2],
            [0.5, "#1d100a", 0],
            [1, "#1d100a", 0.62],
          ],
          [0.34, 0.28, 0.8],
        )}"/>`,
      )
    : textured(scene, skin, { frequency: "0.3", octaves: 2, colour: darken(tone, 0.5), gain: 0.9, cut: 0.42 })
  return (
    standingShadow(scene, { cx: x, cy: y + 84 * scale, rx: 84 * scale, ry: 26 * scale }) +
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${scale.toFixed(2)})">${shape}${spikes}${look.spiny ? "" : `<ellipse cx="-34" cy="-42" rx="30" ry="18" transform="rotate(-36 -34 -42)" fill="#ffffff" opacity="0.4" filter="${blur(scene, 9)}"/>`}${look.husk ? huskLeaves : `<path d="M-6 -96q4 -22 14 -34" stroke="#5b4426" stroke-width="9" fill="none" stroke-linecap="round"/>`}</g>`
  )
}

function half(scene: Scene, look: FruitLook, x: number, y: number, scale: number): string {
  const segments = Array.from(
    { length: 10 },
    (_, index) =>
      `<path transform="rotate(${index * 36})" d="M0 -8C18 -24 27 -56 20 -74Q0 -86 -20 -74C-27 -56 -18 -24 0 -8Z" fill="${radial(
        scene,
        [
          [0, lighten(look.flesh, 0.45)],
          [1, look.flesh],
        ],
        [0.5, 0.3, 0.7],
      )}"/><path transform="rotate(${index * 36})" d="M-8 -34q-4 -18 0 -32M8 -40q4 -14 2 -26" stroke="#fff6e6" stroke-width="2.4" opacity="0.6" fill="none"/>`,
  ).join("")
  const meat = radial(
    scene,
    [
      [0, lighten(look.flesh, 0.4)],
      [0.7, look.flesh],
      [1, darken(look.flesh, 0.14)],
    ],
    [0.42, 0.4, 0.6],
  )
  const inside = {
    segments,
    stone: `<path d="${look.shape}" transform="scale(0.86)" fill="${meat}"/><ellipse cy="20" rx="38" ry="40" fill="${radial(
      scene,
      [
        [0, "#b98352"],
        [0.6, "#7d4a26"],
        [1, "#3d2110"],
      ],
    )}"/>`,
    pulp: `<path d="${look.shape}" transform="scale(0.8)" fill="${darken(look.rind, 0.08)}"/><path d="M-46 -60C-10 -84 12 -40 4 0C0 50 -30 66 -50 40C-66 10 -66 -36 -46 -60Z" fill="${meat}"/><path d="M28 -44C60 -60 68 -10 56 30C44 70 14 66 14 34C14 4 10 -30 28 -44Z" fill="${meat}"/><path d="M-46 -40q14 -20 28 -4M34 -26q12 -12 18 4" stroke="#fffbe8" stroke-width="6" fill="none" opacity="0.7" stroke-linecap="round"/>`,
    jelly: `<path d="${look.shape}" transform="scale(0.84)" fill="#6d4a2a"/><path d="${look.shape}" transform="scale(0.78)" fill="${meat}"/><ellipse cy="10" rx="46" ry="50" fill="#e9e6d6"/><path d="M-34 -10Q-8 -34 24 -18Q40 0 30 26Q6 44 -18 34Q-38 18 -34 -10Z" fill="#fffdf6" opacity="0.85"/><path d="M-20 -14q16 -14 34 -2" stroke="#ffffff" stroke-width="6" fill="none" stroke-linecap="round"/>`,
  }[look.inside]
  return (
    standingShadow(scene, { cx: x, cy: y + 66 * scale, rx: 88 * scale, ry: 30 * scale }) +
    `<g transform="translate(${n(x)} ${n(y)}) scale(${scale.toFixed(2)} ${(scale * 0.84).toFixed(2)})"><path d="${look.shape}" transform="translate(0 9)" fill="${darken(look.skin, 0.35)}"/><path d="${look.shape}" fill="${look.skin}"/><path d="${look.shape}" transform="scale(0.95)" fill="${look.rind}"/>${inside}</g>`
  )
}

/** Fruit as it is sold: some whole, one cut open, with its leaves. */
export function drawFruit(scene: Scene, kind: FruitKind): string {
  const look: FruitLook = fruits[kind]
  const s = look.size
  const small = s < 1
  const spots: readonly (readonly [number, number])[] = small
    ? Array.from(
        { length: 28 },
        (_, index) =>
          [
            400 + (index % 7) * 70 + Math.floor(index / 7) * 26 + scene.random.between(-22, 22),
            700 + Math.floor(index / 7) * 62 + scene.random.between(-24, 24) + Math.abs((index % 7) - 3) * 14,
          ] as const,
      ).sort((a, b) => a[1] - b[1])
    : scene.random.pick(arrangements)
  const greens = [0, 1, 2]
    .map((index) =>
      leaf(
        scene,
        { x: 560 + index * 30, y: 740 - index * 20, angle: -150 + index * 52, length: 300, width: 110 },
        index % 2 ? "#3f6b34" : "#557f3d",
      ),
    )
    .join("")
  const twig = small
    ? `<path d="M420 620Q620 700 860 690M520 655l-40 90M620 680l10 110M720 690l40 100M660 684l-60 160" stroke="#6b4f2e" stroke-width="11" fill="none" stroke-linecap="round"/>`
    : ""
  return (
    studio(scene, {
      wall: look.wall,
      surface: scene.random.pick(["wood", "dark wood", "linen"]),
      krama: scene.random.chance(0.3) ? scene.random.pick(kramaColours) : undefined,
    }) +
    nearer(
      greens +
        twig +
        spots
          .map(([x, y], index) =>
            whole(scene, look, x, y, s * (index === 2 && !small ? 0.9 : 1), scene.random.between(-18, 18)),
          )
          .join("") +
        half(scene, look, small ? 880 : 720, 965, small ? 0.62 : s * 0.92) +
        (small ? half(scene, look, 770, 1010, 0.62) : ""),
      1.08,
    )
  )
}
