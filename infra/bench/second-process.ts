import { findFreePort } from "../local/ports.ts"
import { readSecrets } from "../local/secrets.ts"
import { apiService } from "../local/services.ts"
import type { Place } from "./vanilla-shop.ts"

/** Lets one more API process serve the same market while something is measured; `use` is told where it answers. */
export async function withSecondProcess<T>(
  { settings, databaseUrl, children }: Place,
  use: (base: string) => Promise<T>,
): Promise<T> {
  const portApi = await findFreePort()
  const second = apiService({
    settings: { ...settings, portApi },
    secrets: readSecrets(settings.dataDir),
    children,
    databaseUrl,
    mode: "production",
    onGivenUp: (reason) => console.error(reason),
  })
  try {
    await second.start()
    return await use(`http://127.0.0.1:${portApi}`)
  } finally {
    await second.stop()
  }
}
