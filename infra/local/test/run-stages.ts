import { Refusal } from "../bootstrap/refusal.mjs"
import { reportFailure } from "../report-failure.ts"
import { readSettings } from "../settings.ts"
import { Shutdown } from "../shutdown.ts"
import { stage } from "../stage.ts"
import { closeContext, openContext, type TestContext } from "./context.ts"
import { countLine, sum, type Tally, tally } from "./tally.ts"

export type Stages = Record<string, (context: TestContext, note: (text: string) => void) => Promise<Tally>>

type Options = { stages: Stages; wanted: string[]; seed: string; prove: boolean }

/** Runs the stages in their order, goes on after a failure, and ends the process with the count of all. */
export async function runStages({ stages, wanted, seed, prove }: Options): Promise<never> {
  const shutdown = new Shutdown()
  const tallies: Tally[] = []
  let context: TestContext | undefined
  try {
    const chosen = choose(stages, wanted)
    context = openContext(readSettings(), { seed, prove, stopWished: shutdown.signal })
    const opened = context
    console.log(`  seed ${seed} (SEED=${seed} repeats it)`)
    const all = async () => {
      for (const [name, run] of chosen) {
        if (shutdown.signal.aborted) return
        tallies.push(await runOne(name, (note) => run(opened, note)))
      }
    }
    await Promise.race([all(), shutdown.wished])
  } catch (error) {
    reportFailure(error)
  }
  if (context) await closeContext(context)
  if (shutdown.signal.aborted) process.exit(130)
  const total = sum(tallies)
  console.log(`\n${countLine(total)}`)
  process.exit(total.failed > 0 || process.exitCode ? 1 : 0)
}

async function runOne(name: string, run: (note: (text: string) => void) => Promise<Tally>): Promise<Tally> {
  let result = tally({})
  await stage(name, async (note) => {
    let said = ""
    try {
      result = await run((text) => {
        said = text
      })
    } catch (error) {
      const shown = error instanceof Error && "isRefusal" in error ? error.message : error
      result = tally({ failed: 1, problems: [shown instanceof Error ? String(shown.stack) : String(shown)] })
    }
    note([countLine(result), said].filter(Boolean).join(", "))
  })
  for (const problem of result.problems) console.log(`\n✗ ${problem}\n`)
  return result
}

function choose(stages: Stages, wanted: string[]): [string, Stages[string]][] {
  const unknown = wanted.filter((name) => !(name in stages))
  if (unknown.length > 0) {
    throw new Refusal(`There is no stage ${unknown.join(", ")}; there are ${Object.keys(stages).join(", ")}.`)
  }
  return Object.entries(stages).filter(([name]) => wanted.length === 0 || wanted.includes(name))
}
