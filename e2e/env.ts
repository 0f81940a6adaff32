/** Where the built applications run, and which browser looks at them. */
export const env = {
  baseUrl: process.env.BASE_URL ?? "http://localhost:8000",
  apiUrl: process.env.API_URL ?? "http://localhost:9000",
  /** Where the market that is looked at keeps its data. */
  dataDir: process.env.DATA_DIR ?? "../.data",
  /** The database of the market that is looked at, where a test has to put something there that no page can. */
  databaseUrl: process.env.DATABASE_URL,
  chromiumPath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  /** Where the pictures of the README are put; by default they are taken and thrown away with the other results. */
  picturesDir: process.env.PICTURES_DIR ?? "results/pictures",
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
