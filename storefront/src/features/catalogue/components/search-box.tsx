"use client"
import { formatCount, type Language } from "@ovop/i18n"
import { usePathname, useRouter } from "next/navigation"
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react"
import { Icon } from "@/components/icon"
import type { Suggested } from "../suggested"
import { Highlighted } from "./highlighted"
import { useSuggestions } from "./use-suggestions"

type Words = { label: string; placeholder: string; button: string; suggested: string; suggestedCount: string }
type Props = { id: string; language: Language; words: Words }

/**
 * The search of every page. Without scripts a plain form; with them a combobox whose list is walked by the arrow
 * keys while the typing stays in the field, as the ARIA practices have it.
 */
export function SearchBox({ id, language, words }: Props) {
  const router = useRouter()
  const [typed, setTyped] = useState("")
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(isOpen ? typed : "", language)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const hasSettled = useRef(false)
  const pathname = usePathname()
  const shown = isOpen && suggestions.length > 0
  const chosen = shown ? suggestions[active] : undefined
  const optionId = (at: number) => `${id}-option-${at}`

  useEffect(() => {
    // Read here and not by a hook, which would take every static page out of the cache.
    const q = pathname.endsWith("/search") ? new URLSearchParams(window.location.search).get("q") : null
    const isTypedEarly = !hasSettled.current && q === null
    hasSettled.current = true
    if (field.current && document.activeElement !== field.current && !isTypedEarly)
      field.current.value = q ?? ""
  }, [pathname])

  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (!form.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener("pointerdown", close)
    return () => document.removeEventListener("pointerdown", close)
  }, [])

  function go(to: Suggested | undefined) {
    if (!to) return
    setOpen(false)
    setActive(-1)
    router.push(to.href)
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    // Enter and arrows that belong to an input method compose a letter and choose nothing.
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setOpen(true)
      const places = suggestions.length + 1
      // One place more than there are suggestions: the field itself, where nothing is chosen.
      if (suggestions.length > 0) setActive((at) => ((at + 1 + step + places) % places) - 1)
    } else if (event.key === "Escape" && shown) {
      event.preventDefault()
      setOpen(false)
      setActive(-1)
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault()
      go(chosen)
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setOpen(false)
    const q = String(new FormData(event.currentTarget).get("q") ?? "").trim()
    router.push(`/${language}/search${q ? `?q=${encodeURIComponent(q)}` : ""}`)
  }

  return (
    <search>
      <form ref={form} action={`/${language}/search`} onSubmit={submit} className="relative flex">
        <label htmlFor={id} className="sr-only">
          {words.label}
        </label>
        <input
          ref={field}
          id={id}
          name="q"
          type="search"
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? optionId(active) : undefined}
          maxLength={100}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(-1)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={(event) => {
            if (!form.current?.contains(event.relatedTarget)) setOpen(false)
          }}
          onKeyDown={press}
          className="field min-w-0 flex-1 rounded-e-none border-e-0"
        />
        <button type="submit" className="button button-buy rounded-s-none px-4">
          <Icon name="search" />
          <span className="sr-only sm:not-sr-only">{words.button}</span>
        </button>
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={words.suggested}
          hidden={!shown}
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-[70dvh] overflow-y-auto rounded-xl border border-line bg-surface py-1 shadow-lg"
        >
          {suggestions.map((one, at) => (
            // The keys are the field's; a finger or mouse chooses here, before the field loses the focus.
            // biome-ignore lint/a11y/useFocusableInteractive: in a combobox the focus stays in the field.
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
            <div
              key={one.href}
              id={optionId(at)}
              role="option"
              aria-selected={at === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => go(one)}
              className="flex min-h-11 cursor-pointer items-center gap-3 px-3.5 py-1.5 hover:bg-rice aria-selected:bg-rice"
            >
              <span lang={one.lang} className="min-w-0 flex-1">
                <Highlighted text={one.text} typed={typed} />
              </span>
              <span className="text-sm text-muted">{one.type}</span>
            </div>
          ))}
        </div>
        <p role="status" className="sr-only">
          {shown ? words.suggestedCount.replace("{{number}}", formatCount(suggestions.length, language)) : ""}
        </p>
      </form>
    </search>
  )
}
