import type { Rule } from "../repository.ts"
import { callsOf, lineOf, parseSource } from "../source-tree.ts"

const home = "backend/src/api/middlewares.ts"

/** Medusa reads one file of middlewares; scoping that is set elsewhere would silently not run. */
export const middlewaresInOnePlace: Rule = ({ files }) =>
  files
    .filter(({ path }) => /^backend\/.*\.tsx?$/.test(path) && path !== home)
    .flatMap((file) =>
      callsOf(parseSource(file), "defineMiddlewares").map((call) => ({
        path: file.path,
        line: lineOf(call),
        message: `only ${home} calls defineMiddlewares`,
      })),
    )
