import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { workflowNames } from "./workflow-names.ts"

const home = "backend/src/workflows/certification/workflows/suspend-certificate.ts"
const right = 'export const suspendCertificateWorkflow = createWorkflow("suspend-certificate", () => {})'

it.each([
  ["an id that is another", right.replace('"suspend-', '"stop-')],
  ["an export that is another", right.replace("suspendCertificateWorkflow", "suspendWorkflow")],
  ["a workflow that is not exported", right.replace("export ", "")],
  ["a file without workflow", "export const a = 1"],
  ["two workflows in a file", `${right}\nexport const otherWorkflow = createWorkflow("other", () => {})`],
])("refuses %s", (_title, text) => expect(workflowNames(repositoryOf({ [home]: text }))).toHaveLength(1))

it("refuses a workflow that lives elsewhere", () => {
  expect(workflowNames(repositoryOf({ "backend/src/api/store/lots/route.ts": right }))).toHaveLength(1)
})

it.each([
  right,
  `const id = "suspend-certificate"\n${right.replace('"suspend-certificate"', "id")}`,
  right.replace('"suspend-certificate"', '{ name: "suspend-certificate", store: true }'),
  right.replace(/= (.*)$/, "= underLock(certificateLock, $1)"),
])("allows %s", (text) => expect(workflowNames(repositoryOf({ [home]: text }))).toEqual([]))
