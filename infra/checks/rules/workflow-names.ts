import ts from "typescript"
import type { Finding, RepositoryFile, Rule } from "../repository.ts"
import { callsOf, idOf, lineOf, parseSource } from "../source-tree.ts"

const home = /^backend\/src\/workflows\/[^/]+\/workflows\/([^/]+)\.ts$/

/** The one place that makes a workflow out of another. */
const wrapper = "backend/src/workflows/under-lock.ts"

/** File, id and exported name of a workflow are one sentence, so that it is found by saying it. */
export const workflowNames: Rule = ({ files }) =>
  files
    .filter(({ path }) => /^backend\/src\/.*(?<!\.spec)\.ts$/.test(path) && path !== wrapper)
    .flatMap(judgeFile)

function judgeFile(file: RepositoryFile): Finding[] {
  const name = home.exec(file.path)?.[1]
  const calls = callsOf(parseSource(file), "createWorkflow")
  if (!name) {
    return calls.map((call) => ({
      path: file.path,
      line: lineOf(call),
      message: "a workflow lives in backend/src/workflows/<noun>/workflows/",
    }))
  }
  if (name === "index") return []
  const [call, second] = calls
  if (!call) return [{ path: file.path, message: "holds no createWorkflow" }]
  const findings: Finding[] = []
  const say = (message: string, line = lineOf(call)) => findings.push({ path: file.path, line, message })
  const exported = `${camelCase(name)}Workflow`
  if (idOf(call) !== name) say(`the id is "${idOf(call)}", not "${name}"`)
  if (exportOf(call) !== exported) say(`the workflow is not exported as ${exported}`)
  if (second) say("a file holds one workflow", lineOf(second))
  return findings
}

function exportOf(call: ts.CallExpression): string | undefined {
  let declaration = call.parent
  while (ts.isCallExpression(declaration)) declaration = declaration.parent
  if (!ts.isVariableDeclaration(declaration)) return undefined
  const statement = declaration.parent.parent
  const isExported =
    ts.isVariableStatement(statement) &&
    statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
  return isExported ? declaration.name.getText() : undefined
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase())
}
