/** What Next writes: run as soon as it is there, before the first frame or after it, as it happens. */
const ASYNC_SCRIPT = /<script src="([^"]+)" async=""><\/script>/g

/** How long pictures at the top are waited for; on a slow line the scripts take longer than that to come anyway. */
const MOST_MS_FOR_PICTURES = 500
/** A browser that paints nothing, as behind another window, says so too late or never. */
const MOST_MS = 1500

/**
 * Runs in the page, where it stands as text: it may name nothing of this file but its parameters.
 *
 * @param {string[]} urls
 * @param {number} mostForPictures
 * @param {number} most
 */
function runAfterPaint(urls, mostForPictures, most) {
  let begun = false
  const begin = () => {
    if (begun) return
    begun = true
    for (const src of urls)
      document.head.append(Object.assign(document.createElement("script"), { src, async: true }))
  }
  if (document.visibilityState === "hidden") return begin()
  const pictures = [...document.querySelectorAll("img:not([loading=lazy])")]
  const shown = Promise.allSettled(
    pictures.map((picture) => /** @type {HTMLImageElement} */ (picture).decode()),
  )
  const lettered = Promise.all([shown, document.fonts.ready])
  const waited = new Promise((resolve) => setTimeout(resolve, mostForPictures))
  // The second frame begins when the first has been painted.
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin)))
  Promise.race([lettered, waited]).then(painted)
  setTimeout(begin, most)
}

/**
 * The same page, whose scripts are fetched as before but run after its first words and pictures have been painted. A
 * phone that has them in its cache would otherwise run them first, half a second and more, before anything shows.
 *
 * @param {string} html A whole page as Next made it.
 * @returns {string}
 */
export function paintFirst(html) {
  /** @type {string[]} */
  const urls = []
  const preloading = html.replace(ASYNC_SCRIPT, (_script, url) => {
    urls.push(url)
    return `<link rel="preload" as="script" fetchPriority="low" href="${url}"/>`
  })
  if (urls.length === 0) return html
  const given = [urls, MOST_MS_FOR_PICTURES, MOST_MS].map((value) =>
    JSON.stringify(value).replaceAll("<", "\\u003c"),
  )
  const starter = `<script>(${runAfterPaint})(${given.join(",")})</script>`
  const end = preloading.lastIndexOf("</body>")
  return end < 0 ? html : preloading.slice(0, end) + starter + preloading.slice(end)
}
