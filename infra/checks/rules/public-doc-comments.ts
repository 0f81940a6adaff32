import { posix } from "node:path"
import ts from "typescript"
import type { Finding, Repository, RepositoryFile, Rule } from "../repository.ts"
import { lineOf, parseSource } from "../source-tree.ts"

/** Every function that a package offers in its index has a doc comment: units, errors, source. */
export const publicDocComments: Rule = (repository) =>
  repository.files
    .filter(({ path }) => /^packages\/[^/]+\/src\/index\.ts$/.test(path))
    .flatMap((index) => judgeIndex(repository, index))

function judgeIndex(repository: Repository, index: RepositoryFile): Finding[] {
  const findings = bareFunctions(index)
  for (const statement of parseSource(index).statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || statement.isTypeOnly) continue
    const specifier = statement.moduleSpecifier.getText().slice(1, -1)
    const path = posix.join(posix.dirname(index.path), specifier).replace(/\.js$/, ".ts")
    const file = repository.files.find((candidate) => candidate.path === path)
    const clause = statement.exportClause
    const offered = clause && ts.isNamedExports(clause) ? clause.elements : undefined
    const names = offered && new Set(offered.map((element) => (element.propertyName ?? element.name).text))
    if (file) findings.push(...bareFunctions(file, names))
  }
  return findings
}

/** Exported functions of a file without doc comment; with `names`, only those. */
function bareFunctions(file: RepositoryFile, names?: ReadonlySet<string>): Finding[] {
  return parseSource(file)
    .statements.filter((statement) => {
      const name = functionName(statement)
      return (
        name !== undefined &&
        (!names || names.has(name)) &&
        ts.getJSDocCommentsAndTags(statement).length === 0
      )
    })
    .map((statement) => ({
      path: file.path,
      line: lineOf(statement),
      message: `${functionName(statement)} is public and has no doc comment`,
    }))
}

function functionName(statement: ts.Statement): string | undefined {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
  if (!isExported) return undefined
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration] = statement.declarationList.declarations
  const value = declaration?.initializer
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
    ? declaration.name.getText()
    : undefined
}
