import { flatLay, studio } from "../background"
import { foldedCloth, hangingCloth, type IkatColours, ikat, stripes } from "../cloth"
import { darken, lighten } from "../colour"
import { type KramaColours, kramaCheck } from "../krama"
import { leaf } from "../leaf"
import { group, linear, n, type Scene } from "../scene"
import { lyingShadow } from "../shadow"

const hol: readonly [IkatColours, ...IkatColours[]] = [
  { ground: "#7d1c2c", lattice: "#d9a441", accents: ["#2f6b4f", "#e9d3a2"] },
  { ground: "#24355f", lattice: "#d8b25a", accents: ["#a33a3a", "#e8dcc0"] },
  { ground: "#2c5a44", lattice: "#e0b64e", accents: ["#7d1c2c", "#efe0bd"] },
  { ground: "#5b2350", lattice: "#dba84a", accents: ["#3c6e8a", "#f0dcb8"] },
]

function backdrop(scene: Scene, hanging: boolean, wall: string): string {
  return hanging
    ? studio(scene, { wall, surface: "wood", frond: true })
    : flatLay(scene, scene.random.pick(["wood", "paper", "linen", "mat"]))
}

/** Tied-and-woven silk with the diamond pattern, hung or folded. */
export function drawHol(scene: Scene, choice: number, hanging: boolean): string {
  const colours = hol[choice % hol.length] ?? hol[0]
  const cloth = {
    paint: ikat(scene, colours, hanging ? 150 : 172),
    edge: [colours.lattice, colours.ground] as const,
    sheen: 1.15,
    feathered: true,
    fringed: false,
  }
  return (
    backdrop(scene, hanging, "#ead8bd") +
    (hanging ? hangingCloth(scene, cloth) : foldedCloth(scene, cloth, -11))
  )
}

/** A plain silk scarf, all sheen, with a fringe. */
export function drawSilkScarf(scene: Scene, colour: string, hanging: boolean): string {
  const paint = linear(
    scene,
    [
      [0, lighten(colour, 0.14)],
      [0.5, colour],
      [1, darken(colour, 0.1)],
    ],
    [0, 0, 0.3, 1],
  )
  const cloth = {
    paint,
    edge: [lighten(colour, 0.25), darken(colour, 0.2)] as const,
    sheen: 1.5,
    fringed: true,
  }
  return (
    backdrop(scene, hanging, "#dfd6c0") +
    (hanging ? hangingCloth(scene, cloth) : foldedCloth(scene, cloth, 10) + leafSpray(scene))
  )
}

/** The checked scarf of the country, in cotton or silk. */
export function drawKrama(scene: Scene, colours: KramaColours, silk: boolean, hanging: boolean): string {
  const cloth = {
    paint: kramaCheck(scene, colours, 92),
    edge: [colours.stripe, colours.ground] as const,
    sheen: silk ? 1.1 : 0.6,
    fringed: true,
  }
  const back = hanging
    ? studio(scene, { wall: "#e4cfb0", surface: "wood" })
    : flatLay(scene, silk ? "dark wood" : "wood")
  return back + (hanging ? hangingCloth(scene, cloth) : foldedCloth(scene, cloth, -9))
}

/** Striped cloth of the north-eastern hills. */
export function drawHillCloth(scene: Scene, hanging: boolean): string {
  const colours = ["#2a2430", "#a02c2c", "#2a2430", "#d8a23c", "#2a2430", "#35603f", "#2a2430", "#e7d8b8"]
  const cloth = {
    paint: stripes(scene, colours, 260),
    edge: ["#a02c2c", "#2a2430"] as const,
    sheen: 0.55,
    fringed: true,
  }
  return (
    backdrop(scene, hanging, "#e6d5b7") +
    (hanging ? hangingCloth(scene, cloth) : foldedCloth(scene, cloth, 8))
  )
}

/** Twisted skeins of raw golden silk. */
export function drawYarn(scene: Scene): string {
  const skeins = [
    ["#d9a63a", -250, -12],
    ["#e3b955", 0, 4],
    ["#c98f2e", 250, 15],
  ] as const
  return (
    flatLay(scene, "linen") +
    skeins
      .map(([colour, shift, angle]) => {
        const body = `<path d="M-92 -360C-130 -160 -60 -120 -70 0C-60 130 -140 200 -84 380C-40 420 40 420 84 380C140 200 60 130 70 0C60 -120 130 -160 92 -360C40 -400 -40 -400 -92 -360Z"`
        const threads = Array.from({ length: 30 }, (_, index) => {
          const at = -84 + index * 5.8
          return `<path d="M${n(at)} -366C${n(at * 1.3)} -160 ${n(at * 0.7)} -120 ${n(-at * 0.75)} 0C${n(at * 0.7)} 130 ${n(at * 1.5)} 200 ${n(at)} 380" stroke="${index % 3 === 0 ? lighten(colour, 0.55) : darken(colour, 0.12 + (index % 5) * 0.05)}" stroke-width="4.5" fill="none" opacity="0.85"/>`
        }).join("")
        const tie = `<rect x="-82" y="-34" width="164" height="60" rx="24" fill="#8d2a2a"/><rect x="-82" y="-34" width="164" height="22" rx="11" fill="#c86a58" opacity="0.6"/>`
        return group(
          `transform="translate(${600 + shift} 600) rotate(${angle})"`,
          lyingShadow(scene, `${body}/>`, 20),
          `${body} fill="${colour}"/>`,
          threads,
          tie,
        )
      })
      .join("")
  )
}

function leafSpray(scene: Scene): string {
  return group(
    "",
    ...[0, 1, 2].map((index) =>
      leaf(
        scene,
        { x: 1010 - index * 24, y: 1040 - index * 60, angle: 190 + index * 34, length: 190, width: 66 },
        "#5c7a46",
      ),
    ),
  )
}
