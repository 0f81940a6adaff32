import { blur, linear, type Scene } from "../scene"

/** A spoon of turned wood, its bowl at the origin. */
export function spoon(scene: Scene, x: number, y: number, angle: number, load = ""): string {
  const wood = linear(
    scene,
    [
      [0, "#d9ab72"],
      [0.5, "#b67f47"],
      [1, "#7c4f26"],
    ],
    [0, 0, 0, 1],
  )
  return (
    `<g transform="translate(${x} ${y}) rotate(${angle})"><g transform="translate(10 14)" opacity="0.4" filter="${blur(scene, 9)}"><ellipse rx="86" ry="44" fill="#1e0e06"/><rect x="70" y="-12" width="300" height="24" rx="12" fill="#1e0e06"/></g>` +
    `<rect x="66" y="-13" width="310" height="26" rx="13" fill="${wood}"/><ellipse rx="88" ry="46" fill="${wood}"/><ellipse cx="-4" cy="-2" rx="74" ry="36" fill="#8a5a2e"/>${load}</g>`
  )
}
