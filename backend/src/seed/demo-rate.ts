/** Riel for a dollar in the demonstration, near what has been usual for years. */
export const DEMO_RATE = 4020
