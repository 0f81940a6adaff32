import { darken, lighten, mix } from "./colour"
import { type KramaColours, kramaCheck } from "./krama"
import { hoop, outline, roundOverlay, TILT, type Turned, turnedBody } from "./lathe"
import { blur, clip, group, linear, n, type Scene } from "./scene"
import { standingShadow } from "./shadow"
import { textured } from "./texture"

interface Standing {
  readonly cx: number
  /** Where the front of its foot touches the table. */
  readonly footY: number
}

/** Reflections of a window on glass, and its thick foot. */
function glassLight(scene: Scene, shape: Turned): string {
  const depth = shape.profile.at(-1)?.[0] ?? 0
  const widest = Math.max(...shape.profile.map(([, radius]) => radius))
  const left = shape.cx - widest * 0.72
  return (
    `<path d="${outline(shape)}" fill="${linear(scene, [
      [0, "#ffffff", 0.5],
      [0.06, "#ffffff", 0.04],
      [0.5, "#ffffff", 0],
      [0.93, "#ffffff", 0.05],
      [1, "#ffffff", 0.4],
    ])}"/>` +
    `<rect x="${n(left)}" y="${n(shape.top + depth * 0.26)}" width="${n(widest * 0.2)}" height="${n(depth * 0.58)}" rx="${n(widest * 0.1)}" fill="#ffffff" opacity="0.5" filter="${blur(scene, 5)}"/>` +
    `<rect x="${n(left + widest * 0.28)}" y="${n(shape.top + depth * 0.3)}" width="${n(widest * 0.05)}" height="${n(depth * 0.5)}" rx="4" fill="#ffffff" opacity="0.4" filter="${blur(scene, 2)}"/>`
  )
}

/** A plain paper label with an emblem; pictures carry no words. */
export function label(
  scene: Scene,
  shape: Turned,
  fromDepth: number,
  toDepth: number,
  colour: string,
  paper = "#efe2c6",
): string {
  const radius = Math.max(...shape.profile.map(([, value]) => value)) + 2
  const [top, bottom] = [shape.top + fromDepth, shape.top + toDepth]
  const side = radius * 0.86
  const sag = (1 - Math.sqrt(1 - 0.86 ** 2)) * 0 + radius * TILT * 0.5
  const edge = `M${n(shape.cx - side)} ${n(top)}Q${n(shape.cx)} ${n(top + sag * 2)} ${n(shape.cx + side)} ${n(top)}V${n(bottom)}Q${n(shape.cx)} ${n(bottom + sag * 2)} ${n(shape.cx - side)} ${n(bottom)}Z`
  const middle = (top + bottom) / 2 + sag
  const size = Math.min((bottom - top) * 0.3, side * 0.42)
  const emblem = [0, 60, 120, 180, 240, 300]
    .map(
      (angle) =>
        `<path transform="translate(${n(shape.cx)} ${n(middle)}) rotate(${angle}) scale(${n(size / 10)})" d="M0 -1.5C2.6 -4 2.4 -7.4 0 -10C-2.4 -7.4 -2.6 -4 0 -1.5Z" fill="${colour}"/>`,
    )
    .join("")
  const cut = clip(scene, `<path d="${edge}"/>`)
  const band = (depth: number) =>
    `<path d="M${n(shape.cx - side)} ${n(depth)}Q${n(shape.cx)} ${n(depth + sag * 2)} ${n(shape.cx + side)} ${n(depth)}" stroke="${colour}" stroke-width="7" fill="none"/>`
  return (
    `<path d="${edge}" fill="${paper}"/>` +
    group(`clip-path="${cut}"`, band(top + 13), band(bottom - 13), emblem) +
    `<path d="${edge}" fill="${roundOverlay(scene, 0.55)}"/>`
  )
}

/** A cloth tied over a lid with string, in the check of the krama. */
function clothLid(scene: Scene, cx: number, y: number, radius: number, krama: KramaColours): string {
  const flare = radius * 1.2
  const skirt = `M${n(cx - radius)} ${n(y)}C${n(cx - radius * 1.02)} ${n(y + 40)} ${n(cx - radius * 0.98)} ${n(y + 52)} ${n(cx - flare)} ${n(y + 118)}q${n(flare * 0.2)} 34 ${n(flare * 0.4)} 16q${n(flare * 0.3)} 36 ${n(flare * 0.6)} 14q${n(flare * 0.3)} 32 ${n(flare * 0.6)} 2q${n(flare * 0.24)} 14 ${n(flare * 0.4)} -32C${n(cx + radius * 0.98)} ${n(y + 52)} ${n(cx + radius * 1.02)} ${n(y + 40)} ${n(cx + radius)} ${n(y)}Z`
  const paint = kramaCheck(scene, krama, 44)
  const pleats = Array.from({ length: 9 }, (_, index) => {
    const at = cx - radius * 0.84 + index * radius * 0.21
    return `M${n(at)} ${n(y + 50)}L${n(cx + (at - cx) * 1.22)} ${n(y + 128)}`
  }).join("")
  return (
    `<path d="${skirt}" transform="translate(6 12)" fill="#1e0e06" opacity="0.4" filter="${blur(scene, 8)}"/>` +
    `<path d="${skirt}" fill="${paint}"/><path d="${skirt}" fill="${roundOverlay(scene, 0.8)}"/>` +
    `<path d="${pleats}" stroke="#1d100a" stroke-width="5" opacity="0.22" filter="${blur(scene, 2)}"/>` +
    `<ellipse cx="${n(cx)}" cy="${n(y)}" rx="${n(radius)}" ry="${n(radius * TILT)}" fill="${paint}"/>` +
    `<ellipse cx="${n(cx)}" cy="${n(y)}" rx="${n(radius)}" ry="${n(radius * TILT)}" fill="#fff6e6" opacity="0.25"/>` +
    `<path d="${hoop(cx, y + 46, radius * 1.0)}" stroke="#8a6233" stroke-width="9" fill="none"/><path d="${hoop(cx, y + 43, radius * 1.0)}" stroke="#cfa86b" stroke-width="3" fill="none"/>`
  )
}

interface Jar extends Standing {
  readonly radius: number
  readonly heightPx: number
  /** What is seen through the glass: a colour, and grains drawn over it. */
  readonly filling: string
  readonly grains?: (area: { cx: number; top: number; radius: number; heightPx: number }) => string
  readonly labelColour: string
  readonly lid: "cork" | KramaColours
}

/** A glass jar with a cork or a cloth lid. */
export function jar(
  scene: Scene,
  { cx, footY, radius, heightPx, filling, grains, labelColour, lid }: Jar,
): string {
  const top = footY - heightPx - radius * TILT
  const neck = radius * 0.78
  const shape: Turned = {
    cx,
    top,
    profile: [
      [0, neck],
      [heightPx * 0.08, neck],
      [heightPx * 0.19, radius],
      [heightPx * 0.55, radius],
      [heightPx * 0.94, radius],
      [heightPx, radius * 0.92],
    ],
  }
  const inside = grains?.({ cx, top: top + heightPx * 0.17, radius, heightPx: heightPx * 0.83 }) ?? ""
  const air = linear(
    scene,
    [
      [0, lighten(filling, 0.75)],
      [0.17, lighten(filling, 0.6)],
      [0.19, lighten(filling, 0.2)],
      [1, filling],
    ],
    [0, 0, 0, 1],
  )
  const cut = clip(scene, `<path d="${outline(shape)}"/>`)
  const corkTop = top - 66
  const cork: Turned = {
    cx,
    top: corkTop,
    profile: [
      [0, neck * 0.92],
      [92, neck * 0.86],
    ],
  }
  const closed =
    lid === "cork"
      ? turnedBody(
          scene,
          cork,
          "#c79a63",
          textured(scene, `<path d="${outline(cork)}"/>`, {
            frequency: "0.09",
            octaves: 3,
            colour: "#5a3519",
            gain: 1.8,
            cut: 0.86,
          }),
        ) +
        `<ellipse cx="${n(cx)}" cy="${n(corkTop)}" rx="${n(neck * 0.92)}" ry="${n(neck * 0.92 * TILT)}" fill="#dcb582"/>`
      : clothLid(scene, cx, top - 26, neck * 1.06, lid)
  return (
    standingShadow(scene, { cx, cy: footY - radius * TILT * 0.7, rx: radius, ry: radius * TILT * 1.2 }) +
    (lid === "cork" ? closed : "") +
    group(
      `clip-path="${cut}"`,
      `<path d="${outline(shape)}" fill="${air}"/>`,
      inside,
      `<path d="${outline(shape)}" fill="${roundOverlay(scene, 0.85)}"/>`,
    ) +
    label(scene, shape, heightPx * 0.42, heightPx * 0.8, labelColour) +
    glassLight(scene, shape) +
    (lid === "cork"
      ? `<path d="${hoop(cx, top + 2, neck)}" stroke="#ffffff" stroke-width="6" opacity="0.6" fill="none"/>`
      : closed)
  )
}

interface Bottle extends Standing {
  readonly radius: number
  readonly heightPx: number
  readonly liquid: string
  readonly cap: string
  readonly labelColour: string
}

/** A long-necked bottle of coloured liquid. */
export function bottle(
  scene: Scene,
  { cx, footY, radius, heightPx, liquid, cap, labelColour }: Bottle,
): string {
  const top = footY - heightPx - radius * TILT
  const neck = radius * 0.32
  const shape: Turned = {
    cx,
    top,
    profile: [
      [0, neck],
      [heightPx * 0.2, neck],
      [heightPx * 0.28, neck * 1.3],
      [heightPx * 0.42, radius],
      [heightPx * 0.7, radius],
      [heightPx * 0.96, radius],
      [heightPx, radius * 0.92],
    ],
  }
  const glow = linear(scene, [
    [0, darken(liquid, 0.5)],
    [0.15, liquid],
    [0.38, mix(lighten(liquid, 0.2), "#ffb04a", 0.22)],
    [0.62, liquid],
    [0.9, darken(liquid, 0.5)],
    [1, darken(liquid, 0.2)],
  ])
  const capShape: Turned = {
    cx,
    top: top - 22,
    profile: [
      [0, neck * 1.14],
      [heightPx * 0.11, neck * 1.18],
    ],
  }
  const empty = clip(scene, `<rect x="0" y="${n(top)}" width="1200" height="${n(heightPx * 0.19)}"/>`)
  return (
    standingShadow(scene, {
      cx,
      cy: footY - radius * TILT * 0.6,
      rx: radius * 1.02,
      ry: radius * TILT * 1.3,
    }) +
    `<ellipse cx="${n(cx + radius * 1.3)}" cy="${n(footY - 6)}" rx="${n(radius * 0.9)}" ry="${n(radius * 0.2)}" fill="${lighten(liquid, 0.25)}" opacity="0.4" filter="${blur(scene, 18)}"/>` +
    `<path d="${outline(shape)}" fill="${glow}"/>` +
    group(
      `clip-path="${empty}"`,
      `<path d="${outline(shape)}" fill="${lighten(liquid, 0.6)}" opacity="0.5"/>`,
    ) +
    `<path d="${outline(shape)}" fill="${linear(
      scene,
      [
        [0, "#fff6e6", 0.1],
        [0.6, "#fff6e6", 0],
        [1, "#1d100a", 0.5],
      ],
      [0, 0, 0, 1],
    )}"/>` +
    label(scene, shape, heightPx * 0.52, heightPx * 0.83, labelColour) +
    glassLight(scene, shape) +
    turnedBody(scene, capShape, cap) +
    `<ellipse cx="${n(cx)}" cy="${n(top - 22)}" rx="${n(neck * 1.14)}" ry="${n(neck * 1.14 * TILT)}" fill="${lighten(cap, 0.35)}"/>`
  )
}
