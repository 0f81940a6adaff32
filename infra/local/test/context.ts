import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Children } from "../children.ts"
import { runToEnd } from "../run-to-end.ts"
import { childEnvironment, type Settings } from "../settings.ts"

/** What every stage of a test run works with. */
export type TestContext = {
  settings: Settings
  children: Children
  /** Deleted at the end, by the warden if we are killed. */
  scratch: string
  /** The seed of everything random in the tests. */
  seed: string
  /** Whether the long proofs run at full length. */
  prove: boolean
  stopWished: AbortSignal
}

/**
 * A scratch folder for one run and its children. It must be open to pass through, because PostgreSQL under root runs
 * as somebody else; what is secret in it has modes of its own.
 */
export function openContext(
  settings: Settings,
  rest: Pick<TestContext, "seed" | "prove" | "stopWished">,
): TestContext {
  const scratch = mkdtempSync(join(tmpdir(), "ovop-test-"))
  chmodSync(scratch, 0o711)
  const children = new Children(join(scratch, "children"), scratch)
  return { settings: { ...settings, logsDir: join(settings.logsDir, "test") }, children, scratch, ...rest }
}

export async function closeContext({ children, scratch }: TestContext): Promise<void> {
  await children.close(5)
  rmSync(scratch, { recursive: true, force: true })
}

type ToolRun = {
  name: string
  command: string
  args: string[]
  folder?: string
  env?: Record<string, string | undefined>
}

/** Runs one tool of the workspace to its end with its output in a log. */
export async function runTool(
  context: TestContext,
  run: ToolRun,
): Promise<{ code: number; logFile: string }> {
  const { settings, children } = context
  return await runToEnd({
    children,
    logsDir: settings.logsDir,
    name: run.name,
    command: run.command,
    args: run.args,
    cwd: join(settings.root, run.folder ?? "."),
    env: {
      ...childEnvironment(settings),
      SEED: context.seed,
      ...(context.prove && { PROVE: "true" }),
      ...run.env,
    },
  })
}

/** Runs work on each item, two at a time, as many as the smallest machine we know has cores. */
export async function twoAtATime<T, R>(items: T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = [...items.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1])
  }
  await Promise.all([worker(), worker()])
  return results
}
