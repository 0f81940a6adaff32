import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { findFreePort } from "../local/ports.ts"
import { runOrRefuse } from "../local/run-to-end.ts"
import { childEnvironment } from "../local/settings.ts"
import { Service } from "../local/supervise.ts"
import type { Place } from "./vanilla-shop.ts"
import { workspaceFile } from "./workspace-file.ts"

/** What one line of the bare page weighs, in its HTML and in the data that Next writes beside it. */
const LINE_BYTES = 195

/** The least that Next can be: one static page of our version and about so many bytes, built in a scratch folder. */
export async function serveBareShop(
  { settings, children, scratch }: Place,
  bytes: number,
): Promise<{ service: Service; base: string }> {
  const folder = join(scratch, "bare-shop")
  cpSync(join(settings.root, "infra", "bench", "bare-shop"), folder, { recursive: true })
  writeFileSync(join(folder, "pnpm-workspace.yaml"), workspaceFile(settings.root))
  const page = join(folder, "app", "[page]", "page.jsx")
  const lines = Math.ceil(bytes / LINE_BYTES)
  writeFileSync(page, readFileSync(page, "utf8").replace("LINES = 100", `LINES = ${lines}`))
  const { NODE_ENV, ...env } = childEnvironment(settings)
  const run = (name: string, command: string, args: string[]) =>
    runOrRefuse({
      ...{ children, logsDir: settings.logsDir, name: `bare-shop-${name}`, command, args },
      ...{ cwd: folder, env },
    })
  await run("install", "pnpm", ["install", "--prefer-offline", "--no-frozen-lockfile"])
  await run("build", join(folder, "node_modules", ".bin", "next"), ["build"])
  const port = await findFreePort()
  const base = `http://127.0.0.1:${port}`
  const service = new Service({
    name: "bare-shop",
    cwd: join(folder, ".next", "standalone"),
    command: process.execPath,
    args: ["server.js"],
    env: { ...env, NODE_ENV: "production", PORT: String(port), HOSTNAME: "127.0.0.1" },
    logsDir: settings.logsDir,
    children,
    isReady: async () => (await fetch(`${base}/ready`)).ok,
    startSeconds: 60,
    stopSeconds: 10,
    onGivenUp: () => undefined,
  })
  await service.start()
  return { service, base }
}
