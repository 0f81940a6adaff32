import { createContext, useContext } from "react"

/** The paths of what the API refused in the form around, as it names them: `name.en`. */
export const RefusedFields = createContext<readonly string[]>([])

/** Whether the API refused what is typed in a field. */
export function useIsRefused(field: string | undefined): boolean {
  const refused = useContext(RefusedFields)
  return field !== undefined && refused.includes(field)
}
