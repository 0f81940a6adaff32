import ts from "typescript"
import type { Rule } from "../repository.ts"
import { callsOf, idOf, lineOf, parseSource } from "../source-tree.ts"

const home = /^backend\/src\/workflows\/[^/]+\/steps\//
const readsOnly = /^(get|list|retrieve|validate|assert|find|read|refuse|check|resolve|compute|load)-/

/**
 * A step that writes has a compensation. Whether a step writes cannot be seen in its text, so its name must
 * say that it only reads; whether the compensation is right is for the workflow's test. A step that can only
 * go forward, such as one that repairs after a kill, says why in a comment above it or above its empty
 * compensation: "Nothing to compensate: <reason>".
 */
export const stepCompensation: Rule = ({ files }) =>
  files
    .filter(({ path }) => /^backend\/src\/.*(?<!\.spec)\.ts$/.test(path))
    .flatMap((file) =>
      callsOf(parseSource(file), "createStep").flatMap((call) => {
        const say = (message: string) => ({ path: file.path, line: lineOf(call), message })
        const id = idOf(call) ?? ""
        if (!home.test(file.path)) return [say("a step lives in backend/src/workflows/<noun>/steps/")]
        if (readsOnly.test(id) || hasCompensation(call) || saysWhyNot(call)) return []
        return [say(`step "${id}" has no compensation and its name does not say that it only reads`)]
      }),
    )

function hasCompensation(call: ts.CallExpression): boolean {
  const compensation = call.arguments[2]
  return (
    compensation !== undefined &&
    !/^(undefined|null|noop)$/.test(compensation.getText()) &&
    !isEmpty(compensation)
  )
}

function isEmpty(compensation: ts.Expression): boolean {
  return (
    (ts.isArrowFunction(compensation) || ts.isFunctionExpression(compensation)) &&
    ts.isBlock(compensation.body) &&
    compensation.body.statements.length === 0
  )
}

function saysWhyNot(call: ts.CallExpression): boolean {
  let statement: ts.Node = call
  while (statement.parent && !ts.isSourceFile(statement.parent)) statement = statement.parent
  const comments = [statement, call.arguments[2]].map((node) =>
    node?.getFullText().slice(0, node.getLeadingTriviaWidth()),
  )
  return comments.some((comment) => /nothing to compensate: \w+/i.test(comment ?? ""))
}
