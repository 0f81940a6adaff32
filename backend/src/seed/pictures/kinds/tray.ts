import { flatLay } from "../background"
import { darken, lighten } from "../colour"
import { leaf } from "../leaf"
import { linear, n, type Scene } from "../scene"
import { lyingShadow, softEllipse } from "../shadow"
import { textured } from "../texture"
import { weave } from "../weave"

/** Round thin sheets or bundles of dried noodle on a tray of woven bamboo. */
export function drawOnTray(scene: Scene, content: string): string {
  const disc = `<circle cx="600" cy="600" r="470"`
  return (
    flatLay(scene, scene.random.pick(["wood", "dark wood", "linen"])) +
    softEllipse(scene, { cx: 636, cy: 644, rx: 520, ry: 520 }, "#24120a", 0.62) +
    `${disc} fill="${weave(scene, "#cda765", 46, "#b98f4e", "rotate(45)")}"/>` +
    `${disc} fill="none" stroke="#8a6231" stroke-width="40"/><circle cx="600" cy="600" r="462" fill="none" stroke="#d9b477" stroke-width="14"/>` +
    `<circle cx="600" cy="600" r="450" fill="${linear(
      scene,
      [
        [0, "#1d100a", 0.3],
        [0.3, "#fff6e6", 0.12],
        [1, "#1d100a", 0.12],
      ],
      [0, 0, 1, 1],
    )}"/>` +
    content
  )
}

/** Nests of white noodle. */
export function drawNoodles(scene: Scene): string {
  const nests = [
    [470, 460],
    [745, 500],
    [560, 745],
  ].map(([x = 0, y = 0], which) => {
    const strands = Array.from({ length: 46 }, (_, index) => {
      const radius = 40 + index * 2.6
      const shift = scene.random.between(-10, 10)
      return `<ellipse cx="${n(shift)}" cy="${n(scene.random.between(-8, 8))}" rx="${n(radius)}" ry="${n(radius * scene.random.between(0.78, 0.98))}" transform="rotate(${n(scene.random.between(0, 180))})" fill="none" stroke="${scene.random.pick(["#fbf3df", "#f1e4c6", "#e2d2ae", "#cfbc94"])}" stroke-width="5"/>`
    }).join("")
    return `<g transform="translate(${x} ${y}) rotate(${which * 40})">${lyingShadow(scene, `<circle r="162"/>`, 20)}<circle r="158" fill="#bda77c"/>${strands}</g>`
  })
  return drawOnTray(
    scene,
    nests.join("") + leaf(scene, { x: 850, y: 800, angle: -120, length: 190, width: 80 }, "#4e8a3a"),
  )
}

/** Translucent round sheets, overlapping, with the print of the drying mat. */
export function drawSheets(scene: Scene): string {
  const sheets = [
    [470, 520],
    [720, 470],
    [610, 720],
  ].map(
    ([x = 0, y = 0]) =>
      `<g transform="translate(${x} ${y})">${lyingShadow(scene, `<circle r="225"/>`, 12)}<circle r="225" fill="#f6eedb" opacity="0.86"/><circle r="225" fill="${weave(scene, "#efe4c8", 26)}" opacity="0.2"/>${textured(scene, `<circle r="225"/>`, { frequency: "0.02", colour: "#fffaf0", gain: 1.2, cut: 0.45 })}<circle r="222" fill="none" stroke="${lighten("#e8dabb", 0.5)}" stroke-width="5"/><circle r="225" fill="none" stroke="${darken("#e8dabb", 0.25)}" stroke-width="1.5"/></g>`,
  )
  return drawOnTray(scene, sheets.join(""))
}
