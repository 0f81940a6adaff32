import type { Message } from "../../../messages/message"

/** The messages a change asks for; "not-yet" while what it is about is still being done. */
export type Composed = readonly Message[] | "not-yet"
