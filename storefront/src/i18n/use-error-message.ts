"use client"
import { type ErrorCode, errors } from "@ovop/contracts"
import { useLanguage } from "./use-language"

/** Turns a refusal's code into the sentence for it in the page's language. */
export function useErrorMessage(): (code: ErrorCode) => string {
  const language = useLanguage()
  return (code) => errors[code][language]
}
