import { flatLay, studio } from "../background"
import { darken, lighten } from "../colour"
import { kramaCheck, kramaColours } from "../krama"
import { opening, outline, roundOverlay, type Turned, turnedBody } from "../lathe"
import { leaf } from "../leaf"
import { group, linear, n, nearer, type Scene } from "../scene"
import { lyingShadow, standingShadow } from "../shadow"
import { textured } from "../texture"
import { weave } from "../weave"

function wovenBasket(
  scene: Scene,
  cx: number,
  footY: number,
  size: number,
  accent: string,
  handled: boolean,
): string {
  const height = size * 1.05
  const top = footY - height - size * 0.2
  const shape: Turned = {
    cx,
    top,
    profile: [
      [0, size],
      [height * 0.3, size * 1.03],
      [height * 0.75, size * 0.88],
      [height, size * 0.72],
    ],
  }
  const paint = weave(scene, "#c9984f", size * 0.2, accent)
  const handle = handled
    ? `<path d="M${n(cx - size * 0.93)} ${top}C${n(cx - size * 0.8)} ${n(top - size * 1.3)} ${n(cx + size * 0.8)} ${n(top - size * 1.3)} ${n(cx + size * 0.93)} ${top}" fill="none"`
    : ""
  return (
    standingShadow(scene, { cx, cy: footY - size * 0.1, rx: size * 0.86, ry: size * 0.25 }) +
    (handled
      ? `${handle} stroke="#7a5426" stroke-width="34"/>${handle} stroke="#c9984f" stroke-width="24"/>${handle} stroke="#eccb8e" stroke-width="8" stroke-dasharray="18 12"/>`
      : "") +
    turnedBody(
      scene,
      shape,
      "#c9984f",
      `<path d="${outline(shape)}" fill="${paint}"/><path d="${outline(shape)}" fill="${roundOverlay(scene, 1)}"/>`,
    ) +
    opening(scene, cx, top, size, "#b98443", 24) +
    `<path d="M${n(cx - size)} ${top}A${size} ${n(size * 0.24)} 0 0 0 ${n(cx + size)} ${top}" fill="none" stroke="#e3bd7c" stroke-width="24" stroke-dasharray="20 5"/>`
  )
}

/** Baskets of rattan, one with a handle. */
export function drawBaskets(scene: Scene): string {
  return (
    studio(scene, { wall: "#c9cdb4", surface: "wood", krama: kramaColours[0] }) +
    nearer(
      wovenBasket(scene, 440, 930, 250, "#a9713a", true) +
        wovenBasket(scene, 830, 1010, 170, "#8d2a2a", false),
      1.08,
    )
  )
}

/** A rolled sedge mat on an open one. */
export function drawMats(scene: Scene): string {
  const bands = ["#d8bd7c", "#8d2a2a", "#d8bd7c", "#35603f", "#d8bd7c", "#d8bd7c", "#c98f2e", "#d8bd7c"]
  const paint = scene.define(
    (id) =>
      `<pattern id="${id}" width="400" height="12" patternUnits="userSpaceOnUse">${bands.map((tone, index) => `<rect x="${index * 50}" width="50" height="12" fill="${tone}"/>`).join("")}<path d="M0 5.5H400" stroke="#3a2412" stroke-width="1.6" opacity="0.5"/><path d="M0 2H400" stroke="#fff6e6" stroke-width="2" opacity="0.35"/></pattern>`,
  )
  const spread = `<rect x="-430" y="-330" width="860" height="720" rx="8"`
  const roll = `<rect x="-460" y="-110" width="920" height="200" rx="24"`
  return (
    flatLay(scene, "wood") +
    group(
      'transform="translate(600 610) rotate(-10)"',
      lyingShadow(scene, `${spread}/>`, 12),
      `${spread} fill="${paint}"/>`,
      lyingShadow(scene, `<rect x="-460" y="-270" width="920" height="200" rx="24"/>`, 34),
      `<g transform="translate(0 -160)">${roll} fill="${paint}"/>${roll} fill="${linear(
        scene,
        [
          [0, "#1d100a", 0.45],
          [0.25, "#fff6e6", 0.35],
          [0.5, "#fff6e6", 0],
          [1, "#1d100a", 0.7],
        ],
        [0, 0, 0, 1],
      )}"/><rect x="-250" y="-114" width="26" height="208" rx="8" fill="#8a6233"/><rect x="224" y="-114" width="26" height="208" rx="8" fill="#8a6233"/></g>`,
    )
  )
}

/** A mortar and pestle, or a carved vessel, in stone or wood. */
export function drawMortar(scene: Scene, stone: string, wall: string, carved: boolean): string {
  const shape: Turned = {
    cx: 560,
    top: 520,
    profile: [
      [0, 250],
      [90, 246],
      [240, 190],
      [310, 130],
      [350, 126],
      [400, 186],
    ],
  }
  const speckle = (target: Turned) =>
    textured(scene, `<path d="${outline(target)}"/>`, {
      frequency: "0.05 0.06",
      octaves: 5,
      colour: darken(stone, 0.6),
      gain: 1.8,
      cut: 0.86,
    })
  const petals = carved
    ? Array.from({ length: 13 }, (_, index) => {
        const turn = -1.35 + index * 0.225
        return `<path transform="translate(${n(560 + Math.sin(turn) * 226)} ${n(640 + Math.cos(turn) * 54)}) scale(${Math.max(0.2, Math.cos(turn)).toFixed(2)} 1)" d="M0 96C-44 60 -40 6 0 -40C40 6 44 60 0 96Z" fill="${lighten(stone, 0.12)}" stroke="${darken(stone, 0.4)}" stroke-width="6"/>`
      }).join("")
    : ""
  const pestle: Turned = {
    cx: 0,
    top: -330,
    profile: [
      [0, 34],
      [60, 46],
      [330, 40],
      [470, 70],
      [520, 60],
    ],
  }
  return (
    studio(scene, { wall, surface: "dark wood" }) +
    nearer(
      standingShadow(scene, { cx: 560, cy: 925, rx: 200, ry: 56 }) +
        turnedBody(scene, shape, stone, speckle(shape) + petals) +
        opening(scene, 560, 520, 250, stone, 40) +
        (carved
          ? leaf(scene, { x: 560, y: 540, angle: -50, length: 220, width: 110 }, "#c88a94") +
            leaf(scene, { x: 560, y: 540, angle: -92, length: 250, width: 120 }, "#d9a0a6") +
            leaf(scene, { x: 560, y: 540, angle: -132, length: 220, width: 110 }, "#c88a94")
          : `<g transform="translate(640 400) rotate(28)">${turnedBody(scene, pestle, "#a9764a", speckle(pestle))}</g><path d="M312 524A250 60 0 0 0 808 524A214 50 0 0 1 312 524" fill="${lighten(stone, 0.2)}" opacity="0.9"/>`),
      1.1,
    )
  )
}

/** Cut blue stones on dark cloth. */
export function drawGems(scene: Scene): string {
  const gem = (x: number, y: number, size: number, tone: string, turn: number) => {
    const facets = Array.from(
      { length: 8 },
      (_, index) =>
        `<path transform="rotate(${index * 45})" d="M-20 -48L20 -48L39 -92L-39 -92Z" fill="${index % 3 === 0 ? lighten(tone, 0.6) : darken(tone, (index % 4) * 0.16)}"/><path transform="rotate(${index * 45 + 22.5})" d="M0 -52L22 -44L0 -99L-22 -44Z" fill="${index % 2 ? lighten(tone, 0.3) : darken(tone, 0.3)}"/>`,
    ).join("")
    return `<g transform="translate(${x} ${y}) scale(${size}) rotate(${turn})">${lyingShadow(scene, `<circle r="96"/>`, 22)}<circle r="96" fill="${tone}"/>${facets}<circle r="50" fill="${linear(
      scene,
      [
        [0, lighten(tone, 0.85)],
        [0.5, lighten(tone, 0.2)],
        [1, darken(tone, 0.3)],
      ],
      [0, 0, 1, 1],
    )}"/></g>`
  }
  return (
    flatLay(scene, "linen", "#4c2f2c") +
    gem(470, 520, 1.9, "#2f7fb0", 8) +
    gem(790, 640, 1.35, "#3a93b8", 30) +
    gem(560, 850, 1.1, "#1f5f95", 15) +
    gem(850, 370, 0.8, "#6fb4c9", 50) +
    gem(330, 800, 0.6, "#2f7fb0", 22)
  )
}

/** Forged blades with wooden handles, seen from above. */
export function drawBlades(scene: Scene): string {
  const blade = `<path d="M-40 -430C40 -400 78 -300 76 -150L70 90H-40Z"`
  const one = (x: number, turn: number, scale: number) =>
    `<g transform="translate(${x} 600) rotate(${turn}) scale(${scale})">${lyingShadow(scene, `${blade}/>`, 18)}${blade} fill="${linear(
      scene,
      [
        [0, "#3d3c3b"],
        [0.45, "#7d7b78"],
        [0.72, "#a5a29d"],
        [0.76, "#e9e6e0"],
        [1, "#c2beb7"],
      ],
    )}"/>${textured(scene, `${blade}/>`, { frequency: "0.02 0.1", octaves: 4, colour: "#1b1a19", gain: 1.4, cut: 0.66 })}<rect x="-38" y="84" width="92" height="330" rx="34" fill="${linear(
      scene,
      [
        [0, "#6b3f1f"],
        [0.35, "#b9794a"],
        [1, "#4a2a12"],
      ],
    )}"/><rect x="-42" y="78" width="100" height="44" rx="8" fill="#8f6b3c"/></g>`
  return flatLay(scene, "wood") + one(420, -14, 1) + one(720, 8, 0.92) + one(960, 22, 0.74)
}

/** A parcel in plain paper tied with krama: what stands for anything that has no picture of its own. */
export function drawParcel(scene: Scene): string {
  const krama = scene.random.pick(kramaColours)
  const paint = kramaCheck(scene, krama, 58)
  const box = `<path d="M-360 -270H360V290H-360Z"`
  return (
    flatLay(scene, scene.random.pick(["wood", "linen", "mat"])) +
    group(
      `transform="translate(600 600) rotate(${n(scene.random.between(-14, 12))})"`,
      lyingShadow(scene, `${box}/>`, 46),
      `${box} fill="#c9a06a"/>`,
      textured(scene, `${box}/>`, { frequency: "0.03", octaves: 5, colour: "#5a3519", gain: 0.9, cut: 0.4 }),
      `${box} fill="${linear(
        scene,
        [
          [0, "#fff6e6", 0.35],
          [0.5, "#fff6e6", 0],
          [1, "#1d100a", 0.3],
        ],
        [0, 0, 1, 1],
      )}"/>`,
      lyingShadow(scene, `<path d="M-64 -270H64V290H-64ZM-360 -54H360V74H-360Z"/>`, 7),
      `<path d="M-64 -270H64V290H-64Z" fill="${paint}"/><path d="M-360 -54H360V74H-360Z" fill="${paint}"/>`,
      lyingShadow(
        scene,
        `<path d="M0 10C-120 -150 -270 -110 -220 10C-200 90 -80 80 0 10C120 -150 270 -110 220 10C200 90 80 80 0 10Z"/>`,
        14,
      ),
      `<path d="M0 10C-120 -150 -270 -110 -220 10C-200 90 -80 80 0 10Z" fill="${paint}"/><path d="M0 10C120 -150 270 -110 220 10C200 90 80 80 0 10Z" fill="${paint}"/><path d="M0 10C-120 -150 -270 -110 -220 10M0 10C120 -150 270 -110 220 10" stroke="#1d100a" stroke-width="8" opacity="0.25" fill="none"/><rect x="-48" y="-38" width="96" height="96" rx="30" fill="${paint}"/><rect x="-48" y="-38" width="96" height="96" rx="30" fill="#1d100a" opacity="0.12"/>`,
      leaf(scene, { x: 30, y: 30, angle: 38, length: 230, width: 74 }, "#557f3d"),
    )
  )
}
