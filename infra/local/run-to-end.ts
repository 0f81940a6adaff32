import { closeSync } from "node:fs"
import { Refusal } from "./bootstrap/refusal.mjs"
import type { Children } from "./children.ts"
import { lastLines, openLog } from "./logs.ts"

type RunOptions = {
  children: Children
  logsDir: string
  name: string
  command: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
}

/** Runs a command to its end with its output in `<name>.log`; answers the exit code (1 when a signal ended it). */
export async function runToEnd(options: RunOptions): Promise<{ code: number; logFile: string }> {
  const { file, descriptor } = openLog(options.logsDir, options.name)
  const { children, name, command, args, cwd, env } = options
  const child = children.start({
    name,
    command,
    args,
    spawn: { cwd, env, stdio: ["ignore", descriptor, descriptor] },
  })
  closeSync(descriptor)
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject).on("exit", (exitCode) => resolve(exitCode ?? 1))
  })
  return { code, logFile: file }
}

/** The same, for a command that has to succeed: a failure is a Refusal that shows the last lines of its log. */
export async function runOrRefuse(options: RunOptions): Promise<void> {
  const { code, logFile } = await runToEnd(options)
  if (code !== 0)
    throw new Refusal(`${lastLines(logFile, 25)}\n\n${options.name} failed (all of it in ${logFile}).`)
}
