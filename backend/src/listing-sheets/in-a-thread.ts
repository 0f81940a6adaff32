import { pathToFileURL } from "node:url"
import { Worker } from "node:worker_threads"

type Spreadsheets = typeof import("@ovop/spreadsheet")
type Call = "readTable" | "writeCsv" | "writeXlsx"
type Answered = { answer?: unknown; failure?: string }

/** Longer than the largest file takes on a busy machine; what takes longer was made to. */
const MOST_MS = 60_000
const MOST_MEGABYTES = 512

/** Its source is a text, so that it is the same in the built server and in a test that compiles as it goes. */
const SOURCE = `
  const { parentPort, workerData } = require("node:worker_threads")
  import(workerData.library)
    .then((library) => library[workerData.call](...workerData.given))
    .then((answer) => parentPort.postMessage({ answer }))
    .catch((error) => parentPort.postMessage({ failure: String(error && error.stack || error) }))
`

/**
 * Reads or writes a spreadsheet beside the thread that answers buyers: a file of ten megabytes keeps a core busy for
 * seconds, and one that was made to take longer, or all the memory, takes only its own thread down.
 */
export async function inAThread<Name extends Call>(
  call: Name,
  ...given: Parameters<Spreadsheets[Name]>
): Promise<Awaited<ReturnType<Spreadsheets[Name]>>> {
  const library = pathToFileURL(require.resolve("@ovop/spreadsheet")).href
  const worker = new Worker(SOURCE, {
    eval: true,
    workerData: { library, call, given },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const timer = setTimeout(() => void worker.terminate(), MOST_MS)
  try {
    const { answer, failure } = await new Promise<Answered>((resolve, reject) => {
      worker.once("message", resolve)
      worker.once("error", reject)
      worker.once("exit", () => reject(new Error("A spreadsheet took too long.")))
    })
    if (failure) throw new Error(`A spreadsheet could not be worked on: ${failure}`)
    return answer as Awaited<ReturnType<Spreadsheets[Name]>>
  } finally {
    clearTimeout(timer)
    void worker.terminate()
  }
}
