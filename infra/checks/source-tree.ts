import ts from "typescript"
import type { RepositoryFile } from "./repository.ts"

/** Parses a source file without types: enough to see calls and literals, and quick. */
export function parseSource(file: RepositoryFile): ts.SourceFile {
  const kind = file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
}

/** Every node below `root`, in the order of the text. */
export function* nodesOf(root: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = []
  ts.forEachChild(root, (child) => void children.push(child))
  for (const child of children) {
    yield child
    yield* nodesOf(child)
  }
}

/** Every call below `root` whose callee is the plain name `name`. */
export function callsOf(root: ts.Node, name: string): ts.CallExpression[] {
  return [...nodesOf(root)].filter(
    (node): node is ts.CallExpression =>
      ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name,
  )
}

/** The line a node starts on, counted from one. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

/**
 * The id that `createStep` and `createWorkflow` were given: a literal, a constant of the same file, or the
 * `name` of an options object.
 */
export function idOf(call: ts.CallExpression): string | undefined {
  const literal = (node: ts.Expression | undefined): string | undefined => {
    if (!node) return undefined
    if (ts.isStringLiteralLike(node)) return node.text
    if (ts.isAsExpression(node)) return literal(node.expression)
    if (ts.isIdentifier(node)) return literal(constantsOf(call.getSourceFile()).get(node.text))
    if (!ts.isObjectLiteralExpression(node)) return undefined
    const name = node.properties.find((property) => property.name?.getText() === "name")
    return name && ts.isPropertyAssignment(name) ? literal(name.initializer) : undefined
  }
  return literal(call.arguments[0])
}

function constantsOf(source: ts.SourceFile): Map<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>()
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer)
    }
  }
  return constants
}
