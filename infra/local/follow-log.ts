import { closeSync, openSync, readSync, statSync } from "node:fs"

const inodeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.ino

/** Reads what a growing log has gained, line by line. A log of an earlier run under that name is not read. */
export class LogReader {
  readonly #file: string
  readonly #earlier: number | undefined
  #read = 0
  #rest = ""

  constructor(file: string) {
    this.#file = file
    this.#earlier = inodeOf(file)
  }

  /** The whole lines written since the last call. */
  newLines(): string[] {
    const inode = inodeOf(this.#file)
    if (inode === undefined || inode === this.#earlier) return []
    const descriptor = openSync(this.#file, "r")
    try {
      const buffer = Buffer.alloc(64 * 1024)
      for (let size = 1; size > 0; ) {
        size = readSync(descriptor, buffer, 0, buffer.length, this.#read)
        this.#read += size
        this.#rest += buffer.toString("latin1", 0, size)
      }
    } finally {
      closeSync(descriptor)
    }
    const lines = this.#rest.split("\n")
    this.#rest = lines.pop() ?? ""
    return lines.map((line) => Buffer.from(line, "latin1").toString("utf8"))
  }
}

/** Calls `onLine` with each new line of a log, twice a second, until the returned function is called. */
export function followLog(file: string, onLine: (line: string) => void): () => void {
  const reader = new LogReader(file)
  const readOn = () => {
    for (const line of reader.newLines()) onLine(line)
  }
  const timer = setInterval(readOn, 500)
  return () => {
    clearInterval(timer)
    readOn()
  }
}
