import { expect, test } from "vitest"
import { paintFirst } from "./paint-first.mjs"

const script = (name: string) => `<script src="/_next/static/chunks/${name}.js" async=""></script>`
const page = `<html><head>${script("one")}<script src="/old.js" noModule=""></script></head><body><p>ម្រេច</p>${script("two")}<script>self.__next_f.push([1,"x"])</script></body></html>`

test("scripts are fetched where they stood and named once more at the end, in their order", () => {
  const html = paintFirst(page)
  expect(html).not.toContain('async=""')
  for (const name of ["one", "two"])
    expect(html).toContain(
      `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/${name}.js"/>`,
    )
  expect(html).toMatch(
    /<script>\(function runAfterPaint.*\)\(\["\/_next\/static\/chunks\/one\.js","\/_next\/static\/chunks\/two\.js"\],500,1500\)<\/script><\/body><\/html>$/s,
  )
})

test("all else of the page is as it was", () => {
  const html = paintFirst(page)
  expect(html).toContain('<script src="/old.js" noModule=""></script>')
  expect(html).toContain("<p>ម្រេច</p>")
  expect(html).toContain('<script>self.__next_f.push([1,"x"])</script>')
})

test("a page without such scripts, or without an end, is left alone", () => {
  expect(paintFirst("<html><body><p>one</p></body></html>")).toBe("<html><body><p>one</p></body></html>")
  expect(paintFirst(script("one"))).toBe(script("one"))
})

test("no address can end the script it stands in", () => {
  const html = paintFirst(`<body><script src="/a</script>.js" async=""></script></body>`)
  expect(html).toMatch(/\(\["\/a\\u003c\/script>\.js"\],500,1500\)<\/script><\/body>$/)
})
