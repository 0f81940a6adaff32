import { launch } from "chrome-launcher"
import lighthouse, { type Flags, type Result } from "lighthouse"

export type Audit = (url: string, flags: Flags) => Promise<Result>

/** Errors of the recording itself, after which Lighthouse asks to be run again; they say nothing of the page. */
const OF_THE_RECORDING = new Set(["NO_NAVSTART", "NO_TRACING_STARTED", "NO_SCREENSHOTS"])
const TRIES = 3

/** A browser of our own for one suite; each audit is a first visit, for Lighthouse empties the browser's stores. */
export async function withChrome<T>(
  chromePath: string,
  use: (audit: Audit) => Promise<T>,
  chromeFlags: string[] = [],
): Promise<T> {
  const chrome = await launch({
    chromePath,
    chromeFlags: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      ...chromeFlags,
    ],
  })
  try {
    return await use(async (url, flags) => {
      for (let time = 1; ; time += 1) {
        const answer = await lighthouse(url, {
          port: chrome.port,
          logLevel: "error",
          output: "json",
          ...flags,
        })
        const error = answer?.lhr.runtimeError
        if (answer && !error) return answer.lhr
        if (!error || !OF_THE_RECORDING.has(error.code) || time === TRIES)
          throw new Error(`${error?.message ?? "No result"} (${url})`)
      }
    })
  } finally {
    chrome.kill()
  }
}
