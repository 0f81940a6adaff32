import { expect, it } from "vitest"
import { ignorePatterns } from "./ignore-patterns.ts"

const isIgnored = ignorePatterns("node_modules/\n*.tsbuildinfo\n# a comment\ninfra/bench/results/\n")

it.each(["a/node_modules/b.ts", "x/y.tsbuildinfo", "infra/bench/results", "infra/bench/results/a.json"])(
  "keeps %s out",
  (path) => expect(isIgnored(path)).toBe(true),
)

it.each(["a/node_module.ts", "results/a.json", "a comment"])("lets %s in", (path) =>
  expect(isIgnored(path)).toBe(false),
)
