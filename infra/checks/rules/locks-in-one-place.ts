import type { Rule } from "../repository.ts"
import { callsOf, lineOf, parseSource } from "../source-tree.ts"

const home = "backend/src/workflows/under-lock.ts"

/**
 * A lock that is a step among others is given back while steps behind an unmet condition are still being undone.
 * Around a workflow it is held until all of it is undone.
 */
export const locksInOnePlace: Rule = ({ files }) =>
  files
    .filter(({ path }) => /^backend\/src\/.*(?<!\.spec)\.ts$/.test(path) && path !== home)
    .flatMap((file) => {
      const source = parseSource(file)
      return ["acquireLockStep", "releaseLockStep"]
        .flatMap((name) => callsOf(source, name))
        .map((call) => ({
          path: file.path,
          line: lineOf(call),
          message: `only ${home} takes locks inside a workflow: wrap the workflow in underLock`,
        }))
    })
