import { common as en } from "./messages/en/frame.js"
import { common as km } from "./messages/km/frame.js"

/** The namespace that even the page of last resort needs, apart, so that a browser does not load all others with it. */
export const commonMessages = { km, en } as const
