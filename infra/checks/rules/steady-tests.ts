import ts from "typescript"
import type { Finding, Rule } from "../repository.ts"
import { lineOf, nodesOf, parseSource } from "../source-tree.ts"

const tests = /\.spec\.tsx?$|^e2e\/.*\.ts$|^backend\/integration-tests\/.*\.ts$/
const testNames = new Set(["it", "test", "describe", "suite", "bench"])
const switches = new Set(["only", "skip", "skipIf", "runIf", "todo", "fixme", "fails"])
const switchedOff = new Set(["xit", "xtest", "xdescribe", "fit", "fdescribe"])
const sleeps = new Set(["sleep", "delay", "pause"])
const absentServers = /(^|\/)skip-when-absent\.ts$/

/**
 * A test runs, wholly and always, and waits for what it needs instead of for a time. What a machine may lack
 * is decided in a file `skip-when-absent.ts`, where it fails under CI.
 */
export const steadyTests: Rule = ({ files }) =>
  files
    .filter(({ path }) => tests.test(path) && !absentServers.test(path))
    .flatMap((file) => {
      const findings: Finding[] = []
      for (const node of nodesOf(parseSource(file))) {
        const message = complaint(node)
        if (message) findings.push({ path: file.path, line: lineOf(node), message })
      }
      return findings
    })

function complaint(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && /^['"](node:)?timers\/promises/.test(node.moduleSpecifier.getText())) {
    return "a test waits for a condition, not for a time"
  }
  if (ts.isPropertyAccessExpression(node)) {
    if (node.name.text === "waitForTimeout") return "a test waits for a condition, not for a time"
    if (switches.has(node.name.text) && testNames.has(rootOf(node))) return `.${node.name.text} hides tests`
  }
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined
  if (switchedOff.has(node.expression.text)) return `${node.expression.text} hides tests`
  if (sleeps.has(node.expression.text)) return "a test waits for a condition, not for a time"
  return node.expression.text === "setTimeout" && isInsidePromise(node)
    ? "a test waits for a condition, not for a time"
    : undefined
}

function rootOf(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression)
  return ts.isIdentifier(node) ? node.text : ""
}

function isInsidePromise(node: ts.Node): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (ts.isNewExpression(parent) && parent.expression.getText() === "Promise") return true
  }
  return false
}
