import { describe, expect, it } from "vitest"
import type { ProvinceCode } from "./province.js"
import { provinces } from "./provinces.js"
import { type Direction, tileInDirection, tileMap, tileMapSize } from "./tile-map.js"

const directions = ["up", "down", "left", "right"] as const
const tileOf = (code: ProvinceCode) => {
  const tile = tileMap.find((one) => one.code === code)
  if (!tile) throw new Error(`${code} has no tile.`)
  return tile
}
const walk = (from: ProvinceCode, ...way: Direction[]) =>
  way.reduce<ProvinceCode | undefined>((code, step) => code && tileInDirection(code, step)?.code, from)

describe("the map of tiles", () => {
  it("shows every province once, no two in one place, all within its size", () => {
    expect(tileMap.map(({ code }) => code).toSorted()).toEqual(provinces.map(({ code }) => code))
    expect(new Set(tileMap.map(({ row, column }) => `${row} ${column}`)).size).toBe(25)
    for (const { row, column } of tileMap) {
      expect(row).toBeLessThan(tileMapSize.rows)
      expect(column).toBeLessThan(tileMapSize.columns)
    }
  })

  it("can be recognised: what lies north stands above, what lies east stands to the right", () => {
    const southward: ProvinceCode[][] = [
      ["22", "17"],
      ["13", "06"],
      ["19", "10", "03"],
      ["16", "11"],
      ["12", "08", "21"],
      ["05", "07", "23"],
      ["15", "09", "18"],
      ["25", "14", "20"],
    ]
    for (const column of southward)
      expect(column.map((code) => tileOf(code).row)).toEqual(
        column.map((code) => tileOf(code).row).toSorted((one, other) => one - other),
      )
    const eastward: ProvinceCode[][] = [
      ["01", "17", "06", "10", "11"],
      ["22", "13", "19", "16"],
      ["02", "03", "25"],
      ["09", "05", "08", "20"],
      ["18", "07", "21"],
    ]
    for (const row of eastward) {
      const columns = row.map((code) => tileOf(code).column)
      expect(columns).toEqual(columns.toSorted((one, other) => one - other))
      expect(new Set(columns).size).toBe(columns.length)
    }
  })

  it("leads to the neighbour that an arrow points at, and across the lake", () => {
    expect(walk("12", "down")).toBe("08")
    expect(walk("07", "down")).toBe("23")
    expect(walk("17", "down")).toBe("15")
    expect(walk("02", "right")).toBe("03")
    expect(walk("12", "left", "left")).toBe("15")
  })

  it("stops at the border", () => {
    expect(tileInDirection("23", "down")).toBeUndefined()
    expect(tileInDirection("16", "right")).toBeUndefined()
    expect(tileInDirection("16", "up")).toBeUndefined()
  })

  it("leads by arrows from any province to every other", () => {
    for (const { code } of tileMap) {
      const seen = new Set<ProvinceCode>([code])
      for (const from of seen)
        for (const direction of directions) {
          const to = tileInDirection(from, direction)
          if (to) seen.add(to.code)
        }
      expect(seen.size, `from ${code}`).toBe(25)
    }
  })
})
