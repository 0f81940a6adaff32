/**
 * The words of a share picture. Sizes are points, and a point is a pixel of the picture. The title takes the largest
 * size at which it fits into its room, so that neither a long name is cut nor a short one lost.
 */
export const layout = `
#let d = json(bytes(sys.inputs.card))
#let colours = (leaf: rgb("#1d5c3c"), alarm: rgb("#9d1c12"), stone: rgb("#4f4944"), krama: rgb("#a3172e"))
#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: none)
// Khmer stacks signs above and below a letter, so a line is measured with room for them, and lines never touch.
#set text(font: "Kantumruy Pro", fallback: false, lang: d.lang, fill: rgb("#2a1a12"), top-edge: 0.98em, bottom-edge: -0.46em)
#set par(leading: 0em)
#let room = d.room * 1pt
#let fitted(body, sizes, width, height) = context {
  let fits = sizes.filter(size => measure(block(width: width, text(size: size * 1pt, body))).height <= height)
  text(size: fits.at(0, default: sizes.last()) * 1pt, body)
}
#place(top + left, rect(width: room, height: 630pt, fill: rgb("#fdf9f2")))
#place(bottom + left, rect(width: room, height: 18pt, fill: tiling(size: (18pt, 18pt))[
  #place(rect(width: 18pt, height: 18pt, fill: rgb("#a3172e")))
  #place(rect(width: 9pt, height: 18pt, fill: rgb("#fdf9f2").transparentize(45%)))
  #place(rect(width: 18pt, height: 9pt, fill: rgb("#fdf9f2").transparentize(45%)))
]))
#let sizes = if d.room < 1200 { (66, 60, 54, 48, 42, 37, 32, 28) } else { (92, 84, 76, 68, 60, 54, 48, 42) }
#place(top + left, dx: 56pt, dy: 40pt, block(width: room - 112pt, {
  set block(spacing: 6pt)
  block(text(size: 28pt, fill: rgb("#66564a"), d.overline))
  block(fitted(text(weight: "bold", d.title), sizes, room - 112pt, 228pt))
  block(fitted(text(fill: rgb("#66564a"), d.subtitle), (30, 27, 24, 21, 18), room - 112pt, 132pt))
}))
#place(bottom + left, dx: 56pt, dy: -36pt, block(width: room - 112pt, {
  set block(spacing: 8pt)
  if d.fact != none { block(text(size: 42pt, weight: "bold", fill: colours.at(d.tone), d.fact)) }
  if d.badge != none {
    block(fill: rgb("#e5f1e7"), inset: (x: 18pt, y: 2pt), radius: 12pt,
      fitted(text(weight: "semibold", fill: rgb("#1d5c3c"), d.badge), (24, 21, 18), room - 150pt, 40pt))
  }
  block(text(size: 24pt, weight: "bold", fill: rgb("#a3172e"), d.brand)
    + if d.demonstration != none { text(size: 20pt, fill: rgb("#66564a"), "  ·  " + d.demonstration) })
}))
`
