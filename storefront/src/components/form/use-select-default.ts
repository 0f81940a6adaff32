import { type RefObject, useLayoutEffect, useRef } from "react"

/**
 * Lets a select's default follow the server, as a text field's does: React sets it once. Another default is marked and
 * no choice touched: what somebody chose stands, and the first default, which the page came with, is left alone, for
 * marking it again would undo a choice made before the script ran.
 */
export function useSelectDefault(field: RefObject<HTMLSelectElement | null>, value: string): void {
  const marked = useRef(value)
  useLayoutEffect(() => {
    if (marked.current === value) return
    marked.current = value
    for (const option of field.current?.options ?? []) option.defaultSelected = option.value === value
  }, [field, value])
}
