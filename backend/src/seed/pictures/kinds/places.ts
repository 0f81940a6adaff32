import { darken, lighten, mix } from "../colour"
import { blur, linear, n, radial, type Scene, SIDE } from "../scene"
import { textured } from "../texture"

export type PlaceKind = "pepper farm" | "village" | "river island" | "forest"

function hills(scene: Scene, y: number, height: number, tone: string): string {
  const { random } = scene
  let path = `M-20 ${SIDE}V${y}`
  for (let x = -20; x < SIDE; x += 240)
    path += `Q${x + 120} ${n(y - random.between(0.3, 1) * height)} ${x + 240} ${n(y - random.between(-0.1, 0.3) * height)}`
  return `<path d="${path}V${SIDE}Z" fill="${linear(
    scene,
    [
      [0, lighten(tone, 0.12)],
      [0.4, tone],
      [1, darken(tone, 0.2)],
    ],
    [0, 0, 0, 1],
  )}"/>`
}

function sugarPalm(scene: Scene, x: number, y: number, height: number): string {
  const fronds = Array.from({ length: 17 }, (_, index) => {
    const turn = (index / 17) * Math.PI * 2
    const reach = height * scene.random.between(0.2, 0.27)
    return `<path d="M0 0Q${n(Math.cos(turn) * reach * 0.6)} ${n(Math.sin(turn) * reach * 0.6 - reach * 0.3)} ${n(Math.cos(turn) * reach)} ${n(Math.sin(turn) * reach)}" stroke="${mix("#2f4a2a", "#7f9850", (1 - Math.sin(turn)) / 2)}" stroke-width="${n(height * 0.05)}" stroke-linecap="round" fill="none"/>`
  }).join("")
  return `<path d="M${x - height * 0.025} ${y}Q${x - height * 0.01} ${n(y - height * 0.5)} ${x} ${n(y - height)}L${x + height * 0.02} ${n(y - height)}Q${x + height * 0.02} ${n(y - height * 0.5)} ${x + height * 0.035} ${y}Z" fill="${linear(
    scene,
    [
      [0, "#8a6a48"],
      [1, "#3f2b1a"],
    ],
  )}"/><g transform="translate(${x} ${n(y - height)})">${fronds}</g>`
}

function stiltHouse(scene: Scene, x: number, y: number, scale: number): string {
  const wall = linear(scene, [
    [0, "#c08a55"],
    [1, "#6d4424"],
  ])
  const roof = linear(
    scene,
    [
      [0, "#b5553c"],
      [1, "#6d2a1e"],
    ],
    [0, 0, 1, 1],
  )
  const planks = Array.from(
    { length: 13 },
    (_, index) =>
      `<path d="M${-148 + index * 24} -240V-104" stroke="#4a2d16" stroke-width="2.4" opacity="0.55"/>`,
  ).join("")
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})"><ellipse cx="60" cy="6" rx="240" ry="26" fill="#1e0e06" opacity="0.35" filter="${blur(scene, 14)}"/>` +
    [-150, -60, 40, 138]
      .map((post) => `<rect x="${post}" y="-106" width="16" height="112" fill="#4f3219"/>`)
      .join("") +
    `<rect x="-170" y="-112" width="342" height="16" fill="#7a5029"/><rect x="-160" y="-240" width="322" height="132" fill="${wall}"/>${planks}<rect x="-104" y="-208" width="60" height="62" fill="#2b1a0f"/><rect x="30" y="-216" width="56" height="108" fill="#2b1a0f"/><rect x="-104" y="-208" width="60" height="62" fill="#ffcf7a" opacity="0.35"/>` +
    `<path d="M-206 -226L-130 -362H120L210 -226Z" fill="${roof}"/><path d="M-130 -362L-150 -384M120 -362L146 -388" stroke="#6d2a1e" stroke-width="10" stroke-linecap="round"/><path d="M-206 -226L210 -226V-212H-206Z" fill="#4a1e14"/>` +
    `<path d="M100 -100L170 4M124 -100L194 4M112 -78h24M124 -54h24M138 -30h26" stroke="#6b4525" stroke-width="9"/></g>`
  )
}

function pepperRow(scene: Scene, x: number, y: number, height: number): string {
  const vine = `<path d="M${x - height * 0.13} ${y}Q${n(x - height * 0.17)} ${n(y - height * 0.6)} ${x} ${n(y - height)}Q${n(x + height * 0.17)} ${n(y - height * 0.6)} ${x + height * 0.13} ${y}Z"`
  return (
    `<ellipse cx="${x + height * 0.1}" cy="${y}" rx="${n(height * 0.24)}" ry="${n(height * 0.05)}" fill="#1e0e06" opacity="0.4" filter="${blur(scene, 8)}"/><rect x="${n(x - height * 0.02)}" y="${n(y - height * 1.06)}" width="${n(height * 0.04)}" height="${n(height * 1.06)}" fill="#6b4525"/>` +
    `${vine} fill="${linear(scene, [
      [0, "#86a856"],
      [0.4, "#4c7538"],
      [1, "#20391d"],
    ])}"/>${textured(scene, `${vine}/>`, { frequency: "0.06", octaves: 3, colour: "#182c14", gain: 2.6, cut: 1.2 })}${textured(scene, `${vine}/>`, { frequency: "0.07", octaves: 2, colour: "#b9cf7c", gain: 2, cut: 1.05 })}`
  )
}

/** A place to visit, in the light of a late afternoon. */
export function drawPlace(scene: Scene, kind: PlaceKind): string {
  const sky = linear(
    scene,
    [
      [0, "#8fb4b5"],
      [0.35, "#e6d3a8"],
      [0.62, "#f3c586"],
    ],
    [0, 0, 0, 1],
  )
  const sun = radial(
    scene,
    [
      [0, "#fff6d8"],
      [0.2, "#ffe3a0", 0.9],
      [1, "#ffd98a", 0],
    ],
    [0.5, 0.5, 0.5],
  )
  const field = linear(
    scene,
    [
      [0, "#c7bd6a"],
      [0.4, "#8fa04a"],
      [1, "#4f6a30"],
    ],
    [0, 0, 0, 1],
  )
  const water = linear(
    scene,
    [
      [0, "#f0cf98"],
      [0.3, "#9fb8ad"],
      [1, "#3f6a70"],
    ],
    [0, 0, 0, 1],
  )
  const glints = Array.from(
    { length: 60 },
    () =>
      `<path d="M${n(scene.random.between(0, 1200))} ${n(scene.random.between(760, 1180))}h${n(scene.random.between(30, 150))}" stroke="#fff3d0" stroke-width="4" opacity="${scene.random.between(0.15, 0.5).toFixed(2)}" stroke-linecap="round"/>`,
  ).join("")
  const back = `<rect width="${SIDE}" height="${SIDE}" fill="${sky}"/><circle cx="820" cy="430" r="380" fill="${sun}"/>${hills(scene, 640, 190, "#9fae9a")}${hills(scene, 690, 120, "#7f9878")}`
  if (kind === "river island")
    return `${back}<rect y="720" width="${SIDE}" height="480" fill="${water}"/>${glints}${hills(scene, 760, 50, "#5d7f48").replace(`V${SIDE}Z`, "V800Z").replace(`M-20 ${SIDE}`, "M-20 800")}${sugarPalm(scene, 250, 790, 430)}${sugarPalm(scene, 390, 780, 320)}${stiltHouse(scene, 690, 790, 0.8)}<path d="M300 1010Q540 1070 800 1000L760 1056Q540 1110 350 1054Z" fill="#5b3a20"/><path d="M300 1010Q540 1070 800 1000L790 1012Q540 1084 312 1024Z" fill="#b9834c"/>`
  const ground = `<rect y="715" width="${SIDE}" height="485" fill="${field}"/>${textured(scene, `<rect y="715" width="${SIDE}" height="485"/>`, { frequency: "0.02 0.14", octaves: 4, colour: "#3d5226", gain: 1.8, cut: 0.85 })}`
  if (kind === "pepper farm")
    return `${back}${ground}<path d="M520 720L330 1200H880L640 720Z" fill="#b5734a" opacity="0.85"/>${[0, 1, 2, 3, 4].map((row) => [-1, 1].map((side) => pepperRow(scene, 590 + side * (90 + row * row * 27), 770 + row * row * 24, 150 + row * row * 36)).join("")).join("")}`
  if (kind === "forest")
    return `${back}${hills(scene, 760, 160, "#4f7044")}${hills(scene, 850, 120, "#3b5a36")}<path d="M560 800Q660 900 520 1000T700 1200H1000Q760 1050 760 980T620 800Z" fill="${water}"/>${[90, 210, 1010, 1120].map((x, index) => sugarPalm(scene, x, 1080 + index * 20, 520 - (index % 2) * 120)).join("")}`
  return `${back}${ground}${sugarPalm(scene, 190, 860, 520)}${sugarPalm(scene, 1040, 830, 430)}${sugarPalm(scene, 940, 800, 300)}${stiltHouse(scene, 560, 960, 1.25)}`
}
