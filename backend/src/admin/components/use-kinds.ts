import { useRead } from "../market/use-market"
import { useWords } from "./use-words"

/** The kinds of goods in the reader's language, for choosing and for reading. */
export function useKinds() {
  const words = useWords()
  const { data } = useRead("readOverview", {})
  const options = (data?.kinds ?? []).map(({ code, name }) => ({ value: code, label: words(name) }))
  const nameOf = (code: string) => options.find((option) => option.value === code)?.label ?? code
  return { options, nameOf }
}
