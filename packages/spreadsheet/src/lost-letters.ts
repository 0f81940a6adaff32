const khmerLetter = /[\u1780-\u17b3]/
/** Three or more where a word begins: "Really???" is somebody's opinion. */
const questionMarks = /(?<![^\s"'([/,.-])\?{3,}/

export const hasKhmer = (text: string): boolean => khmerLetter.test(text)

/** Whether question marks stand where letters were: what a program writes for letters it has no room for. */
export const hasQuestionMarks = (text: string): boolean => questionMarks.test(text)

export const hasLostLetters = (text: string): boolean =>
  text.includes("\ufffd") || (hasQuestionMarks(text) && !hasKhmer(text))
