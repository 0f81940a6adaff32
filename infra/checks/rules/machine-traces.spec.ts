import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { machineTraces } from "./machine-traces.ts"

// Built from parts, so that this file does not hold what it forbids.
const folder = (...names: string[]) => ["", ...names].join("/")

it.each([
  `const a = "${folder("tmp", "scratch")}"`,
  `cd ${folder("root", "project")}`,
  `see ${folder("home", "sok", "notes")}`,
  `resolution: {tarball: ${"http"}://10.0.0.1/a.tgz}`,
  `//host/:_auth${"Token"}=secret`,
  `${"registry"}=http://10.0.0.1`,
])("refuses %s", (line) =>
  expect(machineTraces(repositoryOf({ "a.md": `\n${line}` }))).toMatchObject([{ line: 2 }]),
)

it.each([
  "/usr/bin/chromium",
  "GET /workspace/fairs",
  "e2e/work/home",
  "join(tmpdir(), name)",
  "the /tmp folder",
])("allows %s", (line) => expect(machineTraces(repositoryOf({ "a.md": line }))).toEqual([]))

it("leaves image files their own folders", () => {
  expect(machineTraces(repositoryOf({ "infra/images/Dockerfile": folder("home", "node") }))).toEqual([])
})
