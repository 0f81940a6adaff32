import { type FormEvent, type RefObject, startTransition, useLayoutEffect, useRef } from "react"

/** What somebody sees in a form; what is hidden is renewed by the server and says nothing of what was typed. */
function standing(form: HTMLFormElement): string {
  const values: unknown[] = []
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type !== "hidden")
      values.push([
        field.name,
        field.type === "checkbox" || field.type === "radio" ? field.checked : field.value,
      ])
    if (field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement)
      values.push([field.name, field.value])
  }
  return JSON.stringify(values)
}

function filledIn(form: HTMLFormElement, { submitter }: SubmitEvent): FormData {
  const data = new FormData(form)
  if (submitter instanceof HTMLButtonElement && submitter.name) data.append(submitter.name, submitter.value)
  return data
}

/**
 * Sends a form by its action. React would put every field back to its default when the answer comes, what somebody
 * typed or chose while it was on its way as well: here the fields are put back only if nothing changed meanwhile.
 * @param answer what the action said last; another one means that the form was answered
 */
export function useSending(
  answer: unknown,
  run: (form: FormData) => void,
): { form: RefObject<HTMLFormElement | null>; send: (event: FormEvent<HTMLFormElement>) => void } {
  const form = useRef<HTMLFormElement>(null)
  const sent = useRef<string>(undefined)
  useLayoutEffect(() => {
    if (!form.current || sent.current === undefined) return
    if (standing(form.current) === sent.current) form.current.reset()
    sent.current = undefined
  }, [answer])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    sent.current = standing(event.currentTarget)
    const data = filledIn(event.currentTarget, event.nativeEvent as SubmitEvent)
    startTransition(() => run(data))
  }
  return { form, send }
}
