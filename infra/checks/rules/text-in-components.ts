import ts from "typescript"
import type { Rule } from "../repository.ts"
import { lineOf, nodesOf, parseSource } from "../source-tree.ts"

const spoken =
  /^(title|alt|placeholder|label|aria-(label|description|placeholder|roledescription|valuetext))$/
const letter = /\p{L}/u

/**
 * A component holds message keys, no text. Biome sees text between tags; this sees what is spoken or shown
 * through attributes and through expressions such as {"text"} or {isOpen ? "open" : "closed"}.
 */
export const textInComponents: Rule = ({ files }) =>
  files
    .filter(({ path }) => /^storefront\/.*(?<!\.spec)\.tsx$/.test(path))
    .flatMap((file) =>
      [...nodesOf(parseSource(file))].flatMap(shownExpression).map((node) => ({
        path: file.path,
        line: lineOf(node),
        message: `text in a component: ${node.getText()}`,
      })),
    )

function shownExpression(node: ts.Node): ts.Node[] {
  if (ts.isJsxAttribute(node) && spoken.test(node.name.getText())) {
    if (!node.initializer) return []
    if (ts.isJsxExpression(node.initializer)) return textsOf(node.initializer.expression)
    return ts.isStringLiteral(node.initializer) ? textsOf(node.initializer) : []
  }
  const isChild = ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
  if (!isChild || /^<(style|script)\b/.test(node.parent.getText())) return []
  return textsOf(node.expression)
}

function textsOf(node: ts.Expression | undefined): ts.Node[] {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return letter.test(node.text) ? [node] : []
  if (ts.isTemplateExpression(node)) {
    const spans = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
    return spans.some((span) => letter.test(span)) ? [node] : []
  }
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (!ts.isBinaryExpression(node)) return []
  const isLogical = /^(&&|\|\||\?\?|\+)$/.test(node.operatorToken.getText())
  return isLogical ? [...textsOf(node.left), ...textsOf(node.right)] : []
}
