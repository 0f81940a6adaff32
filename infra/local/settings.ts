import { join, resolve } from "node:path"
import { Refusal } from "./bootstrap/refusal.mjs"

/** Everything the environment may decide about a local run, read once. */
export type Settings = {
  root: string
  /** Where all local state lives; absolute. */
  dataDir: string
  logsDir: string
  /** The address both servers listen on. */
  host: string
  portApi: number
  portWeb: number
  publicApiUrl: string
  publicUrl: string
  /** A PostgreSQL of the operator's own; undefined means the embedded one. */
  databaseUrl: string | undefined
  demoData: boolean
  ci: boolean
}

const ROOT = resolve(import.meta.dirname, "..", "..")

/** Reads the settings; throws a Refusal that names the variable when one cannot be understood. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const dataDir = resolve(ROOT, env.DATA_DIR || ".data")
  const portApi = readPort(env, "PORT_API", 9000)
  const portWeb = readPort(env, "PORT_WEB", 8000)
  if (portApi === portWeb)
    throw new Refusal(`PORT_API and PORT_WEB are both ${portApi}; give each its own port.`)
  return {
    root: ROOT,
    dataDir,
    logsDir: join(dataDir, "logs"),
    host: env.HOST || "127.0.0.1",
    portApi,
    portWeb,
    publicApiUrl: env.PUBLIC_API_URL || `http://localhost:${portApi}`,
    publicUrl: env.PUBLIC_URL || `http://localhost:${portWeb}`,
    databaseUrl: env.DATABASE_URL || undefined,
    demoData: env.DEMO_DATA !== "false",
    ci: env.CI === "true",
  }
}

function readPort(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name]
  if (!text) return fallback
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(`${name} is "${text}", which is not a port number between 1 and 65535.`)
  }
  return port
}

/** The environment of every child: ours, the project's own tools first on the path, nothing that phones home. */
export function childEnvironment(settings: Settings, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) && name !== "NODE_CHANNEL_FD",
  )
  return {
    ...Object.fromEntries(inherited),
    PATH: [join(settings.root, "node_modules", ".bin"), process.env.PATH].join(
      process.platform === "win32" ? ";" : ":",
    ),
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    ...extra,
  }
}
