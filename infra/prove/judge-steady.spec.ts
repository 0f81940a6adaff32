import { describe, expect, it } from "vitest"
import type { Visited } from "./even-pace.ts"
import { judgeSteady } from "./judge-steady.ts"
import type { Memory } from "./watch-memory.ts"

const LASTED_MS = 90_000
const KINDS = ["browse", "search", "order"] as const
type Share = (part: number) => number

function run({ tookMs = () => 20, bytes = () => 3e8 }: { tookMs?: Share; bytes?: Share } = {}) {
  const visited: Visited[] = []
  const memory: Memory[] = []
  for (let atMs = 0; atMs < LASTED_MS; atMs += 300) {
    for (const kind of KINDS) visited.push({ kind, atMs, tookMs: tookMs(atMs / LASTED_MS) })
    memory.push({ name: "api", atMs, bytes: bytes(atMs / LASTED_MS) })
  }
  return { visited, memory }
}
const problemsOf = ({ visited, memory }: ReturnType<typeof run>) =>
  judgeSteady(visited, memory, LASTED_MS).problems

describe("a market under an even load", () => {
  it("is well while it stays as it was", () => {
    expect(problemsOf(run())).toEqual([])
  })

  it("may breathe between two collections of its garbage", () => {
    expect(problemsOf(run({ bytes: (part) => 3e8 * (1 + 0.08 * Math.sin(part * 200)) }))).toEqual([])
  })

  it("is not well once it becomes slower and slower", () => {
    expect(problemsOf(run({ tookMs: (part) => 20 * (1 + part) })).join()).toContain("slower")
  })

  it("is not well once it grows and grows", () => {
    expect(problemsOf(run({ bytes: (part) => 3e8 * (1 + part) })).join()).toContain("grew")
  })

  it("is not well after a single visit that failed", () => {
    const { visited, memory } = run()
    visited.push({ kind: "order", atMs: 5, tookMs: 5, error: "503" })
    expect(problemsOf({ visited, memory })).toEqual(["1 of 901 visits failed: 503"])
  })

  it("is not judged well by nothing", () => {
    expect(judgeSteady([], [], LASTED_MS).problems).not.toEqual([])
  })
})
