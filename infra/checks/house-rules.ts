import { resolve } from "node:path"
import { readRepository } from "./read-repository.ts"
import type { Rule } from "./repository.ts"
import { decisionForm } from "./rules/decision-form.ts"
import { docPaths } from "./rules/doc-paths.ts"
import { featureFiles } from "./rules/feature-files.ts"
import { fileLength } from "./rules/file-length.ts"
import { fileNames } from "./rules/file-names.ts"
import { folderReadmes } from "./rules/folder-readmes.ts"
import { locksInOnePlace } from "./rules/locks-in-one-place.ts"
import { machineTraces } from "./rules/machine-traces.ts"
import { middlewaresInOnePlace } from "./rules/middlewares-in-one-place.ts"
import { migrationNames } from "./rules/migration-names.ts"
import { pinnedVersions } from "./rules/pinned-versions.ts"
import { publicDocComments } from "./rules/public-doc-comments.ts"
import { routeGroupStates } from "./rules/route-group-states.ts"
import { steadyTests } from "./rules/steady-tests.ts"
import { stepCompensation } from "./rules/step-compensation.ts"
import { testPlaces } from "./rules/test-places.ts"
import { textInComponents } from "./rules/text-in-components.ts"
import { workflowNames } from "./rules/workflow-names.ts"

const rules: Readonly<Record<string, Rule>> = {
  "decision form": decisionForm,
  "doc paths": docPaths,
  "feature files": featureFiles,
  "file length": fileLength,
  "file names": fileNames,
  "folder readmes": folderReadmes,
  "locks in one place": locksInOnePlace,
  "machine traces": machineTraces,
  "middlewares in one place": middlewaresInOnePlace,
  "migration names": migrationNames,
  "pinned versions": pinnedVersions,
  "public doc comments": publicDocComments,
  "route group states": routeGroupStates,
  "steady tests": steadyTests,
  "step compensation": stepCompensation,
  "test places": testPlaces,
  "text in components": textInComponents,
  "workflow names": workflowNames,
}

const repository = readRepository(resolve(process.argv[2] ?? "."))
let count = 0
for (const [name, rule] of Object.entries(rules)) {
  const findings = rule(repository)
  count += findings.length
  console.log(`${findings.length === 0 ? "✓" : "✗"} ${name}`)
  for (const { path, line, message } of findings) {
    console.log(`    ${path}${line === undefined ? "" : `:${line}`} ${message}`)
  }
}
console.log(`${repository.files.length} files, ${Object.keys(rules).length} rules, ${count} findings`)
process.exitCode = count === 0 ? 0 : 1
