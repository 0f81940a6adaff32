"use client"
import { useRouter } from "next/navigation"
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react"

type Props = {
  path: string
  /** The address that the page shows, without the question mark. */
  search: string
  /** The element that the form opens in on a phone. */
  sheetId: string
  children: ReactNode
}

/** What the fields say, without those left empty. */
function searchIn(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const search = new URLSearchParams()
  for (const [name, value] of new FormData(form, submitter))
    if (value !== "") search.append(name, String(value))
  for (const field of form.elements)
    if (field instanceof HTMLSelectElement && field.value === field.dataset.usual) search.delete(field.name)
  // The currency only says what the limits are written in.
  if (!search.has("price_min") && !search.has("price_max")) search.delete("currency")
  return search.toString()
}

/** Shows in the fields what the address says, after a chip or the way back changed it. */
function follow(form: HTMLFormElement, search: string): void {
  const chosen = new URLSearchParams(search)
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === "checkbox")
      field.checked = chosen.getAll(field.name).includes(field.value)
    else if (field instanceof HTMLInputElement && field.type !== "hidden" && field !== document.activeElement)
      field.value = chosen.get(field.name) ?? ""
    else if (field instanceof HTMLSelectElement)
      field.value = chosen.get(field.name) ?? field.dataset.usual ?? ""
  }
}

/**
 * The form of all filters. Without scripts it is sent by its button; with them each choice takes effect at once and
 * the focus stays where it is.
 */
export function FilterForm({ path, search, sheetId, children }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (form.current) follow(form.current, search)
  }, [search])

  useEffect(() => {
    const sheet = document.getElementById(sheetId)
    if (!sheet) return
    // A sheet covers a phone's page; what lies behind it cannot be reached until it is closed.
    const shut = (event: Event) => {
      const isOpen = (event as ToggleEvent).newState === "open"
      for (const behind of document.querySelectorAll<HTMLElement>(
        "body > header, body > footer, [data-behind-sheet]",
      ))
        behind.inert = isOpen
      if (isOpen) sheet.querySelector<HTMLElement>("h2")?.focus()
    }
    sheet.addEventListener("toggle", shut)
    return () => sheet.removeEventListener("toggle", shut)
  }, [sheetId])

  useEffect(() => {
    // The list of goods is dimmed by the style sheet while new ones are on their way.
    document.getElementById("goods")?.setAttribute("aria-busy", String(isPending))
  }, [isPending])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const wanted = searchIn(event.currentTarget, submitter)
    const sheet = document.getElementById(sheetId)
    if (submitter && sheet?.matches(":popover-open")) sheet.hidePopover()
    startTransition(() => router.push(wanted ? `${path}?${wanted}` : path, { scroll: false }))
  }

  return (
    <form
      ref={form}
      id={`${sheetId}-form`}
      action={path}
      onSubmit={submit}
      onChange={(event) => {
        const field = event.target as HTMLElement
        // A price is sent when it is written, by Enter or by leaving the field.
        if (field instanceof HTMLInputElement && field.type === "text") return
        event.currentTarget.requestSubmit()
      }}
      onBlur={(event) => {
        const field = event.target as HTMLElement
        if (!(field instanceof HTMLInputElement) || field.type !== "text") return
        const shown = new URLSearchParams(search).get(field.name) ?? ""
        if (field.value.trim() !== shown) event.currentTarget.requestSubmit()
      }}
    >
      {children}
    </form>
  )
}
