/** What was typed as a pattern that finds it anywhere, signs of the pattern itself taken as letters. */
export const containing = (typed: string): string => `%${typed.replace(/[\\%_]/g, "\\$&")}%`
