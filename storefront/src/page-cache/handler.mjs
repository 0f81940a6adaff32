import * as exported from "next/dist/server/lib/incremental-cache/file-system-cache.js"
import { paintFirst } from "./paint-first.mjs"

/**
 * Node and the bundler, which puts this file into the proxy too, give a CommonJS module's own default differently.
 *
 * @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js").default}
 */
const FileSystemCache = exported.default.default ?? exported.default

/** Next's own cache of pages, which keeps them in the form that is painted before its scripts run. */
export default class PageCache extends FileSystemCache {
  /** @param {Parameters<InstanceType<typeof FileSystemCache>["set"]>} given */
  async set(...given) {
    const [key, page, context] = given
    const kept = page?.kind === "APP_PAGE" ? { ...page, html: paintFirst(page.html) } : page
    return super.set(key, kept, context)
  }
}
