import { forgetKeptPages } from "./forget-kept-pages"

/** Next calls this once, before the first request is answered. */
export function register(): void {
  forgetKeptPages()
}
