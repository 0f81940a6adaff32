import { readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { scratchFolder } from "./scratch.fixture.ts"
import { readSecrets } from "./secrets.ts"

test("secrets are made once, readable by their owner only, and never the same in two places", () => {
  const dataDir = scratchFolder()
  const secrets = readSecrets(dataDir)
  expect(readSecrets(dataDir)).toEqual(secrets)
  expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600)
  expect(new Set([...Object.values(secrets), ...Object.values(readSecrets(scratchFolder()))]).size).toBe(
    2 * Object.keys(secrets).length,
  )
})

test("a secret that a later version needs is added and the others stay", () => {
  const dataDir = scratchFolder()
  writeFileSync(join(dataDir, "secrets.json"), JSON.stringify({ jwtSecret: "kept" }))
  expect(readSecrets(dataDir)).toMatchObject({ jwtSecret: "kept" })
  expect(JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8")).cookieSecret).toHaveLength(43)
})

test("a damaged file is refused, since new secrets would lock everybody out", () => {
  const dataDir = scratchFolder()
  writeFileSync(join(dataDir, "secrets.json"), '{ "jwtSecret": ')
  expect(() => readSecrets(dataDir)).toThrow("cannot be read as JSON")
})
