import { launch } from "chrome-launcher"
import lighthouse, { type Flags, type Result } from "lighthouse"

type Audit = (url: string, flags: Flags) => Promise<Result>

/** A browser of our own for one suite; each audit is a first visit, for Lighthouse empties the browser's stores. */
export async function withChrome<T>(chromePath: string, use: (audit: Audit) => Promise<T>): Promise<T> {
  const chrome = await launch({
    chromePath,
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  })
  try {
    return await use(async (url, flags) => {
      const answer = await lighthouse(url, { port: chrome.port, logLevel: "error", output: "json", ...flags })
      if (!answer || answer.lhr.runtimeError)
        throw new Error(answer?.lhr.runtimeError?.message ?? `No result for ${url}`)
      return answer.lhr
    })
  } finally {
    chrome.kill()
  }
}
