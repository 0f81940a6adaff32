import { type ChildProcess, spawn } from "node:child_process"
import { onTestFinished } from "vitest"

type Running = {
  child: ChildProcess
  /** Everything printed so far, both streams. */
  output: () => string
  ended: Promise<{ code: number | null; output: string }>
}

/** Runs a Node program with a clean environment of ours; kills it after the test if it still runs. */
export function runNode(args: string[], env: Record<string, string> = {}): Running {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, ...env } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let text = ""
  const take = (chunk: Buffer) => {
    text += chunk.toString()
  }
  child.stdout.on("data", take)
  child.stderr.on("data", take)
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, output: text }))
  })
  onTestFinished(async () => {
    child.kill("SIGKILL")
    await ended
  })
  return { child, output: () => text, ended }
}
