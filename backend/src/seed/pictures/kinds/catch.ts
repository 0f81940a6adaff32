import { darken, lighten } from "../colour"
import { crescents } from "../grains"
import { leaf } from "../leaf"
import { group, linear, n, radial, type Scene } from "../scene"
import { lyingShadow } from "../shadow"
import { textured } from "../texture"
import { drawOnTray } from "./tray"

/** A whole fish lying on its side, head to the left. */
function fish(scene: Scene, x: number, y: number, turn: number, tone: string): string {
  const body =
    "M-300 4C-230 -84 -60 -110 110 -56C160 -40 210 -16 236 -4L306 -72C296 -24 296 24 308 74L236 10C190 40 70 92 -80 82C-190 76 -262 48 -300 4Z"
  const scales = Array.from({ length: 9 }, (_, column) =>
    Array.from(
      { length: 5 },
      (_, row) =>
        `<path d="M${-150 + column * 40} ${-46 + row * 22}q16 10 0 20" stroke="${darken(tone, 0.4)}" stroke-width="3" fill="none" opacity="0.5"/>`,
    ).join(""),
  ).join("")
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})">${lyingShadow(scene, `<path d="${body}"/>`, 16)}<path d="M-60 -94Q20 -140 100 -56ZM-40 82Q0 126 70 74Z" fill="${darken(tone, 0.35)}"/>` +
    `<path d="${body}" fill="${linear(
      scene,
      [
        [0, darken(tone, 0.5)],
        [0.35, tone],
        [0.62, lighten(tone, 0.5)],
        [1, darken(tone, 0.25)],
      ],
      [0, 0, 0, 1],
    )}"/>${scales}` +
    `<path d="M-196 -64Q-160 4 -196 62" stroke="${darken(tone, 0.5)}" stroke-width="7" fill="none"/><circle cx="-236" cy="-14" r="17" fill="#efe2c4"/><circle cx="-238" cy="-14" r="9" fill="#1b120c"/><path d="M-296 8q30 8 46 4" stroke="${darken(tone, 0.6)}" stroke-width="5" fill="none"/></g>`
  )
}

/** Dried fish, three on a tray. */
export function drawDriedFish(scene: Scene): string {
  return drawOnTray(
    scene,
    fish(scene, 600, 420, -6, "#b58a55") +
      fish(scene, 590, 610, 3, "#a67a48") +
      fish(scene, 610, 800, -3, "#bd965f") +
      leaf(scene, { x: 900, y: 880, angle: -150, length: 170, width: 70 }),
  )
}

/** Small dried shrimp heaped on a tray. */
export function drawShrimp(scene: Scene): string {
  const grains = crescents(scene, "#e08a58", 34, 0.62).map((grain) =>
    scene.define((id) => `<g id="${id}">${grain}</g>`).slice(4, -1),
  )
  const heap = Array.from({ length: 230 }, () => {
    const [distance, angle] = [
      Math.sqrt(scene.random.between(0, 1)) * 350,
      scene.random.between(0, Math.PI * 2),
    ]
    return `<use href="${scene.random.pick(grains as [string, ...string[]])}" transform="translate(${n(600 + Math.cos(angle) * distance)} ${n(600 + Math.sin(angle) * distance)}) rotate(${n(scene.random.between(0, 360))})"/>`
  }).join("")
  return drawOnTray(scene, lyingShadow(scene, `<circle cx="600" cy="600" r="340"/>`, 22) + heap)
}

/** Dried squid, pressed flat. */
export function drawSquid(scene: Scene): string {
  const one = (x: number, turn: number) => {
    const mantle =
      "M0 -330C60 -300 104 -230 112 -150C112 -60 100 0 84 40C60 78 36 90 0 90S-60 78 -84 40C-100 0 -112 -60 -112 -150C-104 -230 -60 -300 0 -330Z"
    const fins =
      "M0 -345C90 -330 190 -240 186 -176C150 -150 110 -130 84 -124H-84C-110 -130 -150 -150 -186 -176C-190 -240 -90 -330 0 -345Z"
    const arms = Array.from(
      { length: 9 },
      (_, index) =>
        `<path d="M${-60 + index * 15} 120q${n(-26 + index * 6.5)} 90 ${n(-52 + index * 13 + scene.random.between(-14, 14))} ${n(150 + scene.random.between(-26, 44))}" stroke="${index % 2 ? "#b0714a" : "#96583a"}" stroke-width="${n(17 - Math.abs(index - 4))}" fill="none" stroke-linecap="round"/>`,
    ).join("")
    const dried = radial(
      scene,
      [
        [0, "#f3d3a4"],
        [0.55, "#d69a68"],
        [1, "#93532f"],
      ],
      [0.4, 0.36, 0.72],
    )
    const speckled = textured(scene, `<path d="${mantle}"/>`, {
      frequency: "0.05",
      octaves: 2,
      colour: "#7d3f22",
      gain: 1.7,
      cut: 0.85,
    })
    return (
      `<g transform="translate(${x} 560) rotate(${turn}) scale(1.16)">${lyingShadow(scene, `<path d="${fins}"/><path d="${mantle}"/>`, 16)}` +
      `${arms}<path d="${fins}" fill="#b87a50"/><path d="${mantle}" fill="${dried}"/>${speckled}` +
      `<path d="M0 -318V60" stroke="#8a4c2c" stroke-width="7" opacity="0.45"/><path d="M-60 -240Q-76 -100 -52 40M60 -240Q76 -100 52 40" stroke="#fff0d2" stroke-width="5" opacity="0.35" fill="none"/>` +
      `<path d="M-66 84Q0 60 66 84Q70 126 0 136Q-70 126 -66 84Z" fill="#a9683f"/><circle cx="-38" cy="104" r="13" fill="#2b1710"/><circle cx="38" cy="104" r="13" fill="#2b1710"/><circle cx="-42" cy="100" r="4" fill="#fff3dd"/><circle cx="34" cy="100" r="4" fill="#fff3dd"/></g>`
    )
  }
  return drawOnTray(scene, one(430, -9) + one(770, 10))
}

/** Blue swimmer crabs. */
export function drawCrab(scene: Scene): string {
  const tone = "#4d7f96"
  const leg = (side: number, index: number) =>
    `<path d="M${side * 150} ${-10 + index * 40}Q${side * (270 + index * 8)} ${-50 + index * 62} ${side * (300 - index * 14)} ${70 + index * 62}" stroke="${index === 3 ? "#7fa3b0" : "#6f95a6"}" stroke-width="${30 - index * 3}" fill="none" stroke-linecap="round"/><path d="M${side * (300 - index * 14)} ${70 + index * 62}l${side * -24} 46" stroke="#c9746a" stroke-width="14" stroke-linecap="round"/>`
  const claw = (side: number) =>
    `<g transform="scale(${side} 1)"><path d="M140 -80Q230 -150 220 -230" stroke="${tone}" stroke-width="46" fill="none" stroke-linecap="round"/><path d="M196 -220C170 -300 196 -380 230 -420C240 -370 236 -330 240 -310C256 -340 262 -370 284 -390C304 -320 286 -240 244 -208Z" fill="${linear(
      scene,
      [
        [0, lighten(tone, 0.4)],
        [0.6, "#6d7fa6"],
        [1, "#b0667a"],
      ],
      [0, 1, 0, 0],
    )}"/></g>`
  const shell = "M-270 -20L-190 -84Q-100 -140 0 -140T190 -84L270 -20Q190 110 0 128Q-190 110 -270 -20Z"
  const spots = Array.from(
    { length: 44 },
    () =>
      `<circle cx="${n(scene.random.between(-190, 190))}" cy="${n(scene.random.between(-100, 90))}" r="${n(scene.random.between(4, 13))}" fill="#dfe4d2" opacity="0.55"/>`,
  ).join("")
  const cut = scene.define((id) => `<clipPath id="${id}"><path d="${shell}"/></clipPath>`)
  return drawOnTray(
    scene,
    group(
      'transform="translate(600 640) rotate(-8) scale(1.12)"',
      lyingShadow(scene, `<path d="${shell}"/>`, 24),
      ...[0, 1, 2, 3].map((index) => leg(-1, index) + leg(1, index)),
      claw(-1),
      claw(1),
      `<path d="${shell}" fill="${radial(
        scene,
        [
          [0, lighten(tone, 0.5)],
          [0.5, tone],
          [1, darken(tone, 0.55)],
        ],
        [0.4, 0.3, 0.75],
      )}"/><g clip-path="${cut}">${spots}</g><circle cx="-40" cy="-138" r="15" fill="#20150f"/><circle cx="40" cy="-138" r="15" fill="#20150f"/>`,
    ),
  )
}

/** River crayfish. */
export function drawCrayfish(scene: Scene): string {
  const tone = "#5f7f8a"
  const rings = Array.from(
    { length: 6 },
    (_, index) =>
      `<ellipse cy="${60 + index * 56}" rx="${92 - index * 8}" ry="44" fill="${linear(scene, [
        [0, darken(tone, 0.3)],
        [0.35, lighten(tone, 0.45)],
        [1, darken(tone, 0.5)],
      ])}" stroke="${darken(tone, 0.5)}" stroke-width="4"/>`,
  )
    .reverse()
    .join("")
  const arms = [-1, 1]
    .map(
      (side) =>
        `<path d="M${side * 60} -140C${side * 230} -200 ${side * 170} -330 ${side * 210} -420" stroke="#35638f" stroke-width="22" fill="none" stroke-linecap="round"/><path d="M${side * 30} -240C${side * 60} -360 ${side * 330} -300 ${side * 340} -60" stroke="#b0654a" stroke-width="6" fill="none"/>${[0, 1, 2].map((index) => `<path d="M${side * 70} ${-90 + index * 50}Q${side * 170} ${-80 + index * 60} ${side * 190} ${index * 70}" stroke="#7f97a0" stroke-width="13" fill="none" stroke-linecap="round"/>`).join("")}`,
    )
    .join("")
  return drawOnTray(
    scene,
    group(
      'transform="translate(600 590) rotate(24) scale(0.96)"',
      arms,
      `<path d="M-100 380L0 350L100 380L70 460L0 420L-70 460Z" fill="#35638f"/>`,
      lyingShadow(scene, `<ellipse cy="80" rx="110" ry="320"/>`, 16),
      rings,
      `<path d="M0 -330L26 -240C100 -220 118 -100 100 60Q0 110 -100 60C-118 -100 -100 -220 -26 -240Z" fill="${radial(
        scene,
        [
          [0, lighten(tone, 0.5)],
          [0.6, tone],
          [1, darken(tone, 0.5)],
        ],
      )}"/><circle cx="-52" cy="-222" r="13" fill="#1b120c"/><circle cx="52" cy="-222" r="13" fill="#1b120c"/>`,
    ),
  )
}
