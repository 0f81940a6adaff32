import { type RefObject, useLayoutEffect, useRef } from "react"

/**
 * Hands over what stands in a form when its script begins to run. Somebody on a slow phone has chosen by then, and
 * React would go back to what the server wrote with the next change of anything.
 * @param take is called once, before anything is drawn anew
 */
export function useEarlyChoice<E extends Element>(take: (element: E) => void): RefObject<E | null> {
  const element = useRef<E>(null)
  const first = useRef(take)
  useLayoutEffect(() => {
    if (element.current) first.current(element.current)
  }, [])
  return element
}

/** The value of the radio button that is chosen in a group. */
export const chosenRadio = (group: Element): string | undefined =>
  group.querySelector<HTMLInputElement>("input[type=radio]:checked")?.value
