import { Circuit } from "./circuit"

const circuitAt = () => {
  const told: string[] = []
  const clock = { at: 1_000_000 }
  const log = { warn: (message: string) => told.push(message), info: (message: string) => told.push(message) }
  return {
    told,
    clock,
    circuit: new Circuit(log, { away: "It is away.", back: "It is back." }, () => clock.at),
  }
}

describe("a circuit", () => {
  it("stays away after one failure, and lets one question try after a pause", () => {
    const { circuit, clock } = circuitAt()
    expect(circuit.mayAsk()).toBe(true)
    circuit.failed(clock.at, "refused")
    expect(circuit.mayAsk()).toBe(false)
    clock.at += 2000
    expect([circuit.mayAsk(), circuit.mayAsk()]).toEqual([true, false])
  })

  it("waits longer after each trial that fails, and half a minute at most", () => {
    const { circuit, clock } = circuitAt()
    const pauses: number[] = []
    for (let trial = 0; trial < 7; trial += 1) {
      circuit.failed(clock.at, "refused")
      const from = clock.at
      while (!circuit.mayAsk()) clock.at += 500
      pauses.push(clock.at - from)
    }
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })

  it("counts those who asked together as one failure", () => {
    const { circuit, clock } = circuitAt()
    const asked = clock.at
    clock.at += 300
    for (let one = 0; one < 20; one += 1) circuit.failed(asked, "timeout")
    clock.at += 2000
    expect(circuit.mayAsk()).toBe(true)
  })

  it("tells of an outage once, and of the recovery", () => {
    const { circuit, clock, told } = circuitAt()
    for (let trial = 0; trial < 3; trial += 1) {
      circuit.failed(clock.at, "refused")
      clock.at += 60_000
      expect(circuit.mayAsk()).toBe(true)
    }
    expect(circuit.since).toEqual(new Date(1_000_000))
    circuit.answered()
    circuit.answered()
    expect(told).toEqual(["It is away. (refused)", "It is back."])
    expect(circuit.since).toBeUndefined()
  })
})
