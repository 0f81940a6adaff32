import { join } from "node:path"
import { inputHashes } from "./build.ts"
import type { Children } from "./children.ts"
import { runMarket } from "./run-market.ts"
import { runOrRefuse } from "./run-to-end.ts"
import { childEnvironment, type Settings } from "./settings.ts"
import { watchPackages } from "./watch-packages.ts"

await runMarket({
  mode: "development",
  build: async (settings, children, note) => {
    await buildPackages(settings, children)
    const watched = await watchPackages({
      packagesDir: join(settings.root, "packages"),
      env: childEnvironment(settings),
      logsDir: settings.logsDir,
      children,
    })
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
