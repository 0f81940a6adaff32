import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { underLock } from "./under-lock"

const said: string[] = []
const container = createMedusaContainer()
container.register(
  Modules.LOCKING,
  asValue({
    acquire: async (key: string) => void said.push(`${key} taken`),
    release: async (keys: string[]) => {
      said.push(`${keys.join()} given back`)
      return true
    },
  }),
)

const stepThatSays = (name: string) =>
  createStep(
    name,
    async () => {
      said.push(`${name} done`)
      return new StepResponse(name)
    },
    async () => void said.push(`${name} undone`),
  )

const sayFirst = stepThatSays("first")
const sayNever = stepThatSays("never")
const saySecond = stepThatSays("second")
const sayThird = stepThatSays("third")
const refuseStep = createStep("refuse", async (input: { fails: boolean }) => {
  if (input.fails) throw new Error("failed on purpose")
  return new StepResponse(undefined)
})

type Input = { id: string; fails: boolean }

/** Work with a condition in it that is never met. */
function work(input: Input) {
  sayFirst()
  when("unmet", { input }, () => false).then(() => sayNever())
  saySecond()
  sayThird()
  refuseStep({ fails: input.fails })
}

const lock = { key: ({ id }: Input) => id, waitSeconds: 0, ttlSeconds: 1 }

const lockedWorkflow = underLock(
  lock,
  createWorkflow("locked", (input: Input) => {
    work(input)
    return new WorkflowResponse(transform({ input }, (data) => data.input.id))
  }),
)

const workflowWithLockInside = createWorkflow("with-lock-inside", (input: Input) => {
  acquireLockStep({ key: input.id })
  work(input)
  releaseLockStep({ key: input.id })
  return new WorkflowResponse(input.id)
})

const inside = (name: string, workflow: typeof lockedWorkflow) =>
  createWorkflow(name, (input: Input) => new WorkflowResponse(workflow.runAsStep({ input })))

const fail = (workflow: typeof lockedWorkflow) =>
  workflow(container).run({ input: { id: "a", fails: true }, throwOnError: false })

describe("a workflow under a lock", () => {
  beforeEach(() => void said.splice(0))

  it("holds the lock from before its first step until after its last, and hands on the result", async () => {
    const { result } = await lockedWorkflow(container).run({ input: { id: "a", fails: false } })
    expect(result).toBe("a")
    expect(said).toEqual(["a taken", "first done", "second done", "third done", "a given back"])
  })

  it("gives the lock back only when everything is undone, though a condition was not met", async () => {
    const { errors } = await fail(lockedWorkflow)
    expect(errors[0]?.error).toMatchObject({ message: "failed on purpose" })
    expect(said.slice(4, -1).sort()).toEqual(["first undone", "second undone", "third undone"])
    expect(said.at(-1)).toBe("a given back")
  })

  it("would give it back too early, were the lock a step beside the condition (negative control)", async () => {
    await fail(workflowWithLockInside)
    expect(said.indexOf("a given back")).toBeLessThan(said.indexOf("second undone"))
  })

  it("takes no lock inside another workflow, which holds it, unless it is told to", async () => {
    await inside("holding", lockedWorkflow)(container).run({ input: { id: "a", fails: false } })
    expect(said).toEqual(["first done", "second done", "third done"])
    said.splice(0)
    const evenInside = underLock(
      { ...lock, evenInside: true },
      createWorkflow("locked-inside", (input: Input) => {
        sayFirst()
        return new WorkflowResponse(input.id)
      }),
    )
    await inside("holding-another", evenInside)(container).run({ input: { id: "a", fails: false } })
    expect(said).toEqual(["a taken", "first done", "a given back"])
  })
})
