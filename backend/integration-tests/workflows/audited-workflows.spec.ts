import { existsSync, globSync, readFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"
import { unauditedWorkflows } from "./unaudited-workflows"

const WORKFLOWS = join(import.meta.dirname, "../../src/workflows")
const WRITES = /\b(audited|auditedModule|recordAuditStep)\(/

/** Sources that a file imports for what they do, not for their types alone. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/^import (?!type\b)[^;]*? from "(\.[^"]+)"/gms)]
    .map(([, path]) => `${join(dirname(file), String(path))}.ts`)
    .filter((path) => path.startsWith(WORKFLOWS) && existsSync(path))
}

/** Whether a source, or one that it is made of, writes into the audit log. */
function isAudited(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  const text = readFileSync(file, "utf8")
  if (WRITES.test(text)) return true
  return importsOf(file, text).some((path) => isAudited(path, seen))
}

const workflows = globSync("*/workflows/*.ts", { cwd: WORKFLOWS }).map((path) => join(WORKFLOWS, path))
const nameOf = (file: string) => basename(file, ".ts")

describe("the workflows", () => {
  it("are found", () => {
    expect(workflows.length).toBeGreaterThan(60)
  })

  it("write into the audit log, or stand on the list with the reason why not", () => {
    const silent = workflows.filter((file) => !isAudited(file) && !(nameOf(file) in unauditedWorkflows))
    expect(silent.map((file) => relative(WORKFLOWS, file))).toEqual([])
  })

  it("that are on the list are there and do not write into the log", () => {
    const listed = Object.keys(unauditedWorkflows).filter((name) => {
      const file = workflows.find((path) => nameOf(path) === name)
      return !file || isAudited(file)
    })
    expect(listed).toEqual([])
  })
})
