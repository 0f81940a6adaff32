import { isLanguage, type Language } from "@ovop/i18n"

function weighted(range: string): { language: string; weight: number } {
  const [tag = "", ...parameters] = range.trim().toLowerCase().split(";")
  const quality = parameters.find((parameter) => parameter.trim().startsWith("q="))
  const weight = quality ? Number(quality.trim().slice(2)) : 1
  return { language: tag.split("-")[0] ?? "", weight: Number.isFinite(weight) ? weight : 0 }
}

/** The language for a visitor who has not named one: the cookie, then Accept-Language (RFC 9110, 12.5.4), then Khmer. */
export function preferredLanguage(cookie: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(cookie)) return cookie
  const [best] = (acceptLanguage ?? "")
    .split(",")
    .map(weighted)
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((first, second) => second.weight - first.weight)
  return isLanguage(best?.language) ? best.language : "km"
}
