export type SmsFields = { to: string; text: string; sender: string; reference: string }
export type FilledTemplate = { contentType: string; body: string }

const PLACE = /\{(to|text|sender|reference)\}/g

const filled = (template: string, fields: SmsFields, encode = (value: string) => value): string =>
  template.replace(PLACE, (_, name: keyof SmsFields) => encode(fields[name]))

function filledJson(value: unknown, fields: SmsFields): unknown {
  if (typeof value === "string") return filled(value, fields)
  if (Array.isArray(value)) return value.map((one) => filledJson(one, fields))
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filledJson(one, fields)]))
  return value
}

/**
 * Puts a message into a gateway's template. JSON is read first and filled in its strings, a form is filled with
 * encoded values, so that no text can become part of the form.
 * @throws Error for a template that begins as JSON and is none
 */
export function fillTemplate(template: string, fields: SmsFields): FilledTemplate {
  if (/^\s*[{[]["\s{[]/.test(template))
    return {
      contentType: "application/json",
      body: JSON.stringify(filledJson(JSON.parse(template), fields)),
    }
  return {
    contentType: "application/x-www-form-urlencoded",
    body: filled(template, fields, encodeURIComponent),
  }
}
