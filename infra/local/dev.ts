import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { inputHashes } from "./build.ts"
import type { Children } from "./children.ts"
import { runMarket } from "./run-market.ts"
import { runOrRefuse } from "./run-to-end.ts"
import { childEnvironment, type Settings } from "./settings.ts"
import { Service } from "./supervise.ts"

await runMarket({
  mode: "development",
  build: async (settings, children, note) => {
    await buildPackages(settings, children)
    const watched = await watchPackages(settings, children)
    note(`${watched} packages, watched from now on`)
    // Medusa reads sources here, so their hash names the schema just as the hash of a build does.
    return inputHashes(settings.root).backend
  },
})

async function buildPackages(settings: Settings, children: Children): Promise<void> {
  await runOrRefuse({
    children,
    logsDir: settings.logsDir,
    name: "build",
    command: "turbo",
    args: [
      "run",
      "build",
      "--filter=./packages/*",
      "--output-logs=new-only",
      "--ui=stream",
      "--no-update-notifier",
    ],
    cwd: settings.root,
    env: childEnvironment(settings),
  })
}

async function watchPackages(settings: Settings, children: Children): Promise<number> {
  const packages = readdirSync(join(settings.root, "packages"))
    .map((name) => ({ name, folder: join(settings.root, "packages", name) }))
    .filter(({ folder }) => existsSync(join(folder, "tsconfig.build.json")))
  for (const { name, folder } of packages) {
    const watcher = new Service({
      name: `watch-${name}`,
      command: join(folder, "node_modules", ".bin", "tsc"),
      args: ["-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"],
      cwd: folder,
      env: childEnvironment(settings),
      logsDir: settings.logsDir,
      children,
      isReady: async () => true,
      startSeconds: 5,
      stopSeconds: 2,
      onGivenUp: (reason) => console.error(`${reason} Changes in packages/${name} are no longer compiled.`),
    })
    await watcher.start()
  }
  return packages.length
}
