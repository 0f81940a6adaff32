import { plainDecimal } from "../plain-decimal.js"

const plain = /^-?\d+(?:\.\d+)?$/
const withMarks = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
/** As Excel and LibreOffice write it; a code such as 1E5 is none. */
const withExponent = /^-?\d(?:\.\d+)?E[+-]\d{2,3}$/

export const isPlainNumber = (text: string): boolean => plain.test(text)

export const hasThousandMarks = (text: string): boolean => withMarks.test(text.trim())

export const hasExponent = (text: string): boolean => withExponent.test(text.trim())

export const withoutThousandMarks = (text: string): string => text.trim().replaceAll(",", "")

export const withoutExponent = (text: string): string => plainDecimal(text.trim())
