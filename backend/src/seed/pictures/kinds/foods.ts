import { flatLay, studio } from "../background"
import { darken, lighten } from "../colour"
import { bananaLeaf, leaf } from "../leaf"
import { blur, group, linear, n, nearer, radial, type Scene } from "../scene"
import { lyingShadow, standingShadow } from "../shadow"
import { textured } from "../texture"
import { drawOnTray } from "./tray"

/** Sticky rice roasted in bamboo, one tube peeled open. */
export function drawKralan(scene: Scene): string {
  const tube = (y: number, turn: number, open: boolean) => {
    const body = `<rect x="-420" y="-58" width="840" height="116" rx="34"`
    const shade = linear(
      scene,
      [
        [0, "#d9bd7c"],
        [0.3, "#b08a48"],
        [1, "#4c3216"],
      ],
      [0, 0, 0, 1],
    )
    const rice = open
      ? `<rect x="-60" y="-44" width="450" height="84" rx="40" fill="${linear(
          scene,
          [
            [0, "#fff8e8"],
            [0.5, "#efe2c4"],
            [1, "#b39a6c"],
          ],
          [0, 0, 0, 1],
        )}"/>${Array.from({ length: 26 }, () => `<ellipse cx="${n(scene.random.between(-30, 370))}" cy="${n(scene.random.between(-24, 26))}" rx="12" ry="8" fill="#3d2018"/>`).join("")}`
      : ""
    return `<g transform="translate(600 ${y}) rotate(${turn})">${lyingShadow(scene, `${body}/>`, 24)}${body} fill="${shade}"/>${textured(scene, `${body}/>`, { frequency: "0.01 0.09", octaves: 4, colour: "#1d100a", gain: 2.2, cut: 1.05 })}${[-180, 150].map((x) => (open && x > 0 ? "" : `<path d="M${x} -58q10 58 0 116" stroke="#5d3f1b" stroke-width="9" fill="none"/><path d="M${x + 10} -56q10 56 0 112" stroke="#e3c88c" stroke-width="4" fill="none" opacity="0.7"/>`)).join("")}${rice}</g>`
  }
  return (
    flatLay(scene, "wood") +
    group("", bananaLeaf(scene, { x: 60, y: 640, angle: -8, length: 1080, width: 620 })) +
    tube(410, -13, false) +
    tube(600, -5, true) +
    tube(790, -16, false)
  )
}

/** Parcels folded in banana leaf and tied. */
export function drawLeafParcels(scene: Scene): string {
  const parcel = (x: number, y: number, turn: number) => {
    const body = `<path d="M-130 -92L120 -98L136 86L-124 96Z"`
    return `<g transform="translate(${x} ${y}) rotate(${turn})">${lyingShadow(scene, `${body}/>`, 28)}${body} fill="${linear(
      scene,
      [
        [0, "#8fb262"],
        [0.5, "#5f8f3f"],
        [1, "#3c6428"],
      ],
      [0, 0, 1, 1],
    )}"/><path d="M-130 -92L6 -2L120 -98M-124 96L6 -2L136 86" stroke="#31541f" stroke-width="5" opacity="0.5" fill="none"/><path d="M-130 -92L6 -2L-124 96Z" fill="#ffffff" opacity="0.1"/>${Array.from({ length: 12 }, (_, index) => `<path d="M${-118 + index * 21} -92l6 184" stroke="#31541f" stroke-width="1.6" opacity="0.35"/>`).join("")}<path d="M0 -100L8 94M-130 4L134 -6" stroke="#d9c08a" stroke-width="10"/><circle cx="4" cy="-1" r="14" fill="#c9ab6c"/></g>`
  }
  return drawOnTray(scene, parcel(440, 470, -12) + parcel(750, 460, 10) + parcel(600, 720, 4))
}

/** Eggs in a nest of straw. */
export function drawEggs(scene: Scene): string {
  const straw = Array.from(
    { length: 260 },
    () =>
      `<path d="M${n(600 + scene.random.between(-360, 280))} ${n(640 + scene.random.between(-260, 300))}q${n(scene.random.between(-60, 60))} ${n(scene.random.between(-50, 50))} ${n(scene.random.between(-110, 130))} ${n(scene.random.between(-70, 70))}" stroke="${scene.random.pick(["#d9bd7c", "#c4a05c", "#ecd7a2", "#9c7a3f"])}" stroke-width="6" fill="none" stroke-linecap="round"/>`,
  ).join("")
  const egg = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${lyingShadow(scene, `<ellipse rx="98" ry="128"/>`, 18)}<path d="M0 -134C64 -134 102 -30 100 26C98 90 52 128 0 128S-98 90 -100 26C-102 -30 -64 -134 0 -134Z" fill="${radial(
      scene,
      [
        [0, "#fdfaf0"],
        [0.5, "#dfe3d6"],
        [1, "#8f9a8e"],
      ],
    )}"/></g>`
  return drawOnTray(
    scene,
    straw + egg(460, 510, -18) + egg(700, 480, 14) + egg(575, 700, 84) + egg(790, 700, 30),
  )
}

/** Small golden cakes on leaf. */
export function drawSweets(scene: Scene): string {
  const cake = (x: number, y: number) =>
    `<g transform="translate(${x} ${y})">${lyingShadow(scene, `<circle r="92"/>`, 20)}<circle r="92" cy="8" fill="#7a4519"/><circle r="92" fill="${radial(
      scene,
      [
        [0, "#e8b873"],
        [0.6, "#c98a41"],
        [1, "#95591f"],
      ],
    )}"/>${textured(scene, `<circle r="90"/>`, { frequency: "0.1", octaves: 3, colour: "#5a2c0c", gain: 1.9, cut: 0.92 })}<circle r="66" fill="none" stroke="#95591f" stroke-width="6" opacity="0.6"/></g>`
  return drawOnTray(
    scene,
    leaf(scene, { x: 230, y: 640, angle: -8, length: 760, width: 520 }, "#5f8f3f") +
      [
        [440, 520],
        [640, 480],
        [520, 710],
        [730, 670],
        [840, 500],
      ]
        .map(([x = 0, y = 0]) => cake(x, y))
        .join(""),
  )
}

/** Garden vegetables: gourds, chillies, aubergines, leaves. */
export function drawVegetables(scene: Scene): string {
  const long = (x: number, y: number, turn: number, tone: string, length: number, width: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${lyingShadow(scene, `<ellipse rx="${length}" ry="${width}"/>`, 20)}<ellipse rx="${length}" ry="${width}" fill="${linear(
      scene,
      [
        [0, lighten(tone, 0.45)],
        [0.4, tone],
        [1, darken(tone, 0.55)],
      ],
      [0, 0, 0, 1],
    )}"/><path d="M${n(-length * 0.6)} ${n(-width * 0.45)}Q0 ${n(-width * 0.8)} ${n(length * 0.6)} ${n(-width * 0.4)}" stroke="#ffffff" stroke-width="9" opacity="0.35" fill="none" stroke-linecap="round"/><path d="M${length - 6} 0q30 -6 44 -20" stroke="#4e7a3a" stroke-width="18" stroke-linecap="round" fill="none"/></g>`
  const ball = (x: number, y: number, tone: string, radius: number) =>
    `${lyingShadow(scene, `<circle cx="${x}" cy="${y}" r="${radius}"/>`, 16)}<circle cx="${x}" cy="${y}" r="${radius}" fill="${radial(
      scene,
      [
        [0, lighten(tone, 0.6)],
        [0.5, tone],
        [1, darken(tone, 0.5)],
      ],
    )}"/><path transform="translate(${x} ${y - radius * 0.7})" d="M0 0L-26 -16L-6 -18L0 -38L8 -18L26 -16Z" fill="#4e7a3a"/>`
  const greens = Array.from({ length: 7 }, (_, index) =>
    leaf(
      scene,
      { x: 330, y: 760, angle: -130 + index * 24, length: 330, width: 120 },
      index % 2 ? "#4e8a3a" : "#6fa04c",
    ),
  ).join("")
  return drawOnTray(
    scene,
    greens +
      long(690, 400, 14, "#5f9a48", 230, 66) +
      long(780, 545, -18, "#5a2f63", 210, 72) +
      ball(480, 760, "#c8372a", 86) +
      ball(640, 790, "#d8542f", 80) +
      ball(560, 650, "#cf3f2b", 76) +
      ball(800, 760, "#c7d7a0", 62) +
      ball(870, 660, "#b9cd8c", 56),
  )
}

/** A pot of tea and a cup, for teas and infusions. */
export function drawTea(scene: Scene): string {
  const glaze = "#6f8f83"
  return (
    studio(scene, { wall: "#e6d3b4", surface: "mat" }) +
    nearer(
      standingShadow(scene, { cx: 480, cy: 900, rx: 230, ry: 58 }) +
        `<path d="M660 760q130 -40 150 -160l34 10q-10 190 -190 240Z" fill="${darken(glaze, 0.25)}"/><path d="M300 640C190 600 170 800 300 800" fill="none" stroke="${darken(glaze, 0.1)}" stroke-width="34"/>` +
        `<path d="M270 730C270 600 350 560 480 560S690 600 690 730S600 912 480 912S270 860 270 730Z" fill="${radial(
          scene,
          [
            [0, lighten(glaze, 0.55)],
            [0.5, glaze],
            [1, darken(glaze, 0.6)],
          ],
        )}"/><ellipse cx="480" cy="572" rx="120" ry="28" fill="${darken(glaze, 0.3)}"/><path d="M370 566Q480 500 590 566Q480 596 370 566Z" fill="${lighten(glaze, 0.15)}"/><circle cx="480" cy="512" r="24" fill="${lighten(glaze, 0.25)}"/><ellipse cx="390" cy="660" rx="36" ry="60" transform="rotate(24 390 660)" fill="#ffffff" opacity="0.4" filter="${blur(scene, 14)}"/>` +
        leaf(scene, { x: 900, y: 1040, angle: 200, length: 220, width: 80 }) +
        leaf(scene, { x: 900, y: 1040, angle: 160, length: 190, width: 70 }, "#6fa04c"),
      1.1,
    )
  )
}
