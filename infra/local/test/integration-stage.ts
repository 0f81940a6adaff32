import { join } from "node:path"
import { apiEnvironment } from "../environments.ts"
import { EmbeddedPostgres } from "../postgres/embedded-postgres.ts"
import { ROLE } from "../postgres/initialise.ts"
import { readSecrets } from "../secrets.ts"
import type { TestContext } from "./context.ts"
import { runVitest } from "./run-vitest.ts"
import type { Tally } from "./tally.ts"

/** The backend's specs against a PostgreSQL of their own, which may lose everything in a power cut and so is quick. */
export async function integrationStage(context: TestContext): Promise<Tally> {
  const dataDir = join(context.scratch, "integration")
  const settings = { ...context.settings, dataDir, databaseUrl: undefined }
  const secrets = readSecrets(dataDir)
  const postgres = new EmbeddedPostgres({
    dataDir,
    logsDir: settings.logsDir,
    password: secrets.postgresPassword,
    children: context.children,
    durable: false,
  })
  await postgres.start()
  try {
    return await runVitest(context, "backend", {
      ...apiEnvironment(settings, secrets, postgres.url),
      // Each application of a test takes a free port, so that a running market is no hindrance.
      PORT: undefined,
      // Medusa's test runners make databases of their own; any host but this name would force TLS.
      DB_HOST: "localhost",
      DB_PORT: String(postgres.port),
      DB_USERNAME: ROLE,
      DB_PASSWORD: secrets.postgresPassword,
    })
  } finally {
    await postgres.stop()
  }
}
