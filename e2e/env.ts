/** Where the built applications run, and which browser looks at them. */
export const env = {
  baseUrl: process.env.BASE_URL ?? "http://localhost:8000",
  apiUrl: process.env.API_URL ?? "http://localhost:9000",
  chromiumPath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  isCi: process.env.CI === "true",
} as const

/** Chromium without a GPU, a sandbox, or anything that talks to the world. */
export const launchOptions = {
  executablePath: env.chromiumPath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
}
