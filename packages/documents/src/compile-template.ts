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
 * Fills a template with data that it reads as JSON and answers with the PDF.
 * @throws Error when the template cannot be compiled, which is a defect of ours
 */
export function compileTemplate(template: string, data: object): Uint8Array {
  // The first paper loads the fonts, in about half a second; the next ones take milliseconds.
  compiler ??= NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontPaths: ["400Regular", "700Bold"].map((weight) => join(fonts, weight)) }],
  })
  const pdf = compiler.pdf({
    mainFileContent: sourceOf(template),
    inputs: { data: JSON.stringify(data) },
  })
  compiler.evictCache(REMEMBERED)
  return pdf
}
