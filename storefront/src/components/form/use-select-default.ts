import { type RefObject, useLayoutEffect } from "react"

/**
 * Lets a select's default follow the server, as a text field's does: React sets it once. A choice that somebody made
 * stands over it.
 * @param round another one means that the options are new
 */
export function useSelectDefault(
  field: RefObject<HTMLSelectElement | null>,
  value: string,
  round?: string,
): void {
  // New options are marked as the old ones were.
  useLayoutEffect(() => {
    for (const option of field.current?.options ?? []) option.defaultSelected = option.value === value
  }, [field, value, round])
}
