import ts from "typescript"
import type { Rule } from "../repository.ts"
import { callsOf, idOf, lineOf, parseSource } from "../source-tree.ts"

const readsOnly = /^(get|list|retrieve|validate|assert|find|read|refuse|check|resolve|compute|load)-/

/**
 * A step that writes has a compensation. Whether a step writes cannot be seen in its text, so its name must
 * say that it only reads; whether the compensation is right is for the workflow's test.
 */
export const stepCompensation: Rule = ({ files }) =>
  files
    .filter(({ path }) => /^backend\/src\/workflows\/.*(?<!\.spec)\.ts$/.test(path))
    .flatMap((file) =>
      callsOf(parseSource(file), "createStep")
        .filter((call) => !readsOnly.test(idOf(call) ?? "") && !hasCompensation(call))
        .map((call) => ({
          path: file.path,
          line: lineOf(call),
          message: `step "${idOf(call)}" has no compensation and its name does not say that it only reads`,
        })),
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
