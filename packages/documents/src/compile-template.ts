import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"

const templates = fileURLToPath(new URL("../templates", import.meta.url))
const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/kantumruy-pro/package.json"))

/** Compiled files that a compiler remembers between papers before it drops the oldest. */
const REMEMBERED = 10

let compiler: NodeCompiler | undefined
const sources = new Map<string, string>()

function sourceOf(template: string): string {
  const known = sources.get(template) ?? readFileSync(join(templates, `${template}.typ`), "utf8")
  sources.set(template, known)
  return known
}

/**
 * Fills a template with data that it reads as JSON and answers with the PDF. The paper is dated by what it tells of, an
 * ISO day or moment, and not by the clock: the same paper asked for again is the same bytes.
 * @throws Error when the template cannot be compiled, which is a defect of ours
 */
export function compileTemplate(template: string, data: object, dated: string): Uint8Array {
  // The first paper loads the fonts, in about half a second; the next ones take milliseconds.
  compiler ??= NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontPaths: ["400Regular", "700Bold"].map((weight) => join(fonts, weight)) }],
  })
  const pdf = compiler.pdf(
    { mainFileContent: sourceOf(template), inputs: { data: JSON.stringify(data) } },
    { creationTimestamp: Math.floor(Date.parse(dated) / 1000) },
  )
  compiler.evictCache(REMEMBERED)
  return pdf
}
