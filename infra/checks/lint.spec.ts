import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"

const root = resolve(import.meta.dirname, "../..")
const anyArgument = "export const a = (b: unknown) => b as any"

/** What the linter must refuse: file, text and the rule that speaks. */
const refused = [
  ["packages/a/src/camelCase.ts", "export const a = 1", "useFilenamingConvention"],
  ["packages/a/src/environment.ts", "export const a = process.env.A", "noProcessEnv"],
  ["storefront/features/lot/environment.ts", "export const a = process.env.A", "noProcessEnv"],
  ["packages/a/src/barrel.ts", 'export * from "./other.js"', "noBarrelFile"],
  ["packages/a/src/loose.ts", anyArgument, "noExplicitAny"],
  ["packages/a/src/bold.ts", "export const a = (b?: number) => b!", "noNonNullAssertion"],
  ["packages/a/src/untyped.ts", 'import { B } from "./b.js"\nexport type A = B', "useImportType"],
  ["packages/a/src/idle.ts", 'import { b } from "./b.js"', "noUnusedImports"],
  ["packages/a/src/idle-too.ts", "const a = 1", "noUnusedVariables"],
  ["packages/a/src/ignored.ts", "// @ts-ignore\nexport const a = 1", "noTsIgnore"],
  ["packages/a/src/loud.ts", 'console.log("a")', "noConsole"],
  ["backend/src/api/loud.ts", 'console.log("a")', "noConsole"],
  ["storefront/features/lot/lot.tsx", "export const Lot = () => <p>Sold out</p>", "noJsxLiterals"],
] as const

const allowed = [
  ["packages/a/src/index.ts", 'export { a } from "./other.js"'],
  ["backend/src/env.ts", "export const a = process.env.A"],
  ["backend/medusa-config.ts", "export const a = process.env.A"],
  ["backend/src/modules/lot/migrations/Migration20260101000000.ts", "export const a = 1"],
  ["backend/src/modules/lot/service.ts", "export class A {\n  a(@B() c: string) {\n    return c\n  }\n}"],
  ["infra/local/say.ts", 'console.log("a")'],
  ["storefront/app/[locale]/(shop)/page.tsx", "export const A = ({ a }: { a: string }) => <p>{a} ·</p>"],
] as const

type Diagnostic = { category: string; location: { path: string | { file: string } } }
let tree: string
let found: { file: string; rule: string }[]

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "ovop-lint-"))
  for (const [file, text] of [...refused, ...allowed]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), `${text}\n`)
  }
  cpSync(join(root, "biome.json"), join(tree, "biome.json"))
  const run = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/@biomejs/biome/bin/biome"),
      ...["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json", "."],
    ],
    { cwd: tree, encoding: "utf8" },
  )
  if (!run.stdout) throw new Error(run.stderr)
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(run.stdout)
  found = diagnostics.map(({ category, location: { path } }) => ({
    file: typeof path === "string" ? path : path.file,
    rule: category.split("/").at(-1) ?? "",
  }))
}, 60_000)

afterAll(() => rmSync(tree, { recursive: true, force: true }))

it.each(refused)("the linter refuses in %s: %s", (file, _text, rule) => {
  expect(found).toContainEqual({ file, rule })
})

it.each(allowed)("the linter allows in %s: %s", (file) => {
  expect(found.filter((diagnostic) => diagnostic.file === file)).toEqual([])
})
