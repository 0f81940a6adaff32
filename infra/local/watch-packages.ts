import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import type { Children } from "./children.ts"
import { LogReader } from "./follow-log.ts"
import { Service } from "./supervise.ts"

/** What the compiler says when all is written and it waits for the next change; errors or none, it goes on. */
const COMPILED = /Found \d+ errors?\. Watching for file changes\./

/**
 * Compiles every package of `packagesDir` from now on. Resolves with their number when each has been compiled once:
 * the compiler writes all files anew at its start, and who read them meanwhile would find them empty.
 * @throws Refusal with the compiler's last words if it cannot start.
 */
export async function watchPackages(options: {
  packagesDir: string
  env: NodeJS.ProcessEnv
  logsDir: string
  children: Children
}): Promise<number> {
  const names = readdirSync(options.packagesDir).filter((name) =>
    existsSync(join(options.packagesDir, name, "tsconfig.build.json")),
  )
  // One after the other, for some read what others write.
  for (const name of names) await watch({ ...options, name })
  return names.length
}

async function watch({
  name,
  packagesDir,
  env,
  logsDir,
  children,
}: Parameters<typeof watchPackages>[0] & { name: string }): Promise<void> {
  const cwd = join(packagesDir, name)
  const service = `watch-${name}`
  const log = new LogReader(join(logsDir, `${service}.log`))
  await new Service({
    name: service,
    command: join(cwd, "node_modules", ".bin", "tsc"),
    args: ["-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput", "--pretty", "false"],
    cwd,
    env,
    logsDir,
    children,
    isReady: async () => log.newLines().some((line) => COMPILED.test(line)),
    startSeconds: 120,
    stopSeconds: 2,
    onGivenUp: (reason) => console.error(`${reason} Changes in packages/${name} are no longer compiled.`),
  }).start()
}
