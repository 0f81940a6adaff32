const NAME_WIDTH = 22

/** Runs one named stage and prints it with the seconds it took and what `work` has to say about it. */
export async function stage<T>(name: string, work: (note: (text: string) => void) => Promise<T>): Promise<T> {
  const began = performance.now()
  let said = ""
  const live = process.stdout.isTTY
  if (live) process.stdout.write(`  ${name} …`)
  const line = (mark: string) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6)
    return `${live ? "\r\x1b[K" : ""}${mark} ${name.padEnd(NAME_WIDTH)}${seconds} s${said ? `   ${said}` : ""}\n`
  }
  try {
    const result = await work((text) => {
      said = text
    })
    process.stdout.write(line(" "))
    return result
  } catch (error) {
    process.stdout.write(line("✗"))
    throw error
  }
}
