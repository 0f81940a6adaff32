import { appendFileSync, renameSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { LogReader } from "./follow-log.ts"
import { scratchFolder } from "./scratch.fixture.ts"

test("a log of an earlier run is left unread", () => {
  const file = join(scratchFolder(), "seed.log")
  appendFileSync(file, "of yesterday\n")
  const reader = new LogReader(file)
  expect(reader.newLines()).toEqual([])
  renameSync(file, `${file}.1`)
  appendFileSync(file, "of today\n")
  expect(reader.newLines()).toEqual(["of today"])
})

test("a growing log is read in whole lines, each once, Khmer too", () => {
  const file = join(scratchFolder(), "seed.log")
  const reader = new LogReader(file)
  expect(reader.newLines()).toEqual([])
  appendFileSync(file, "one\nម្រេ")
  expect(reader.newLines()).toEqual(["one"])
  appendFileSync(file, "ច\n")
  expect(reader.newLines()).toEqual(["ម្រេច"])
  expect(reader.newLines()).toEqual([])
})
