import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Choice } from "./choice"
import { SearchField } from "./search-field"

type Filter = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
  /** The options say themselves which of them is everything. */
  isComplete?: boolean
}
type Props = {
  search: string
  hint: string
  onSearch: (q: string) => void
  filters: readonly Filter[]
  children?: ReactNode
}

/** Search and filters above a list. */
export function ListTools({ search, hint, onSearch, filters, children }: Props) {
  const { t } = useTranslation("ovop")
  return (
    <div className="flex flex-wrap items-end gap-3 border-t px-6 py-3">
      <SearchField label={t("shared.search")} hint={hint} value={search} onType={onSearch} />
      {children}
      {filters.map(({ isComplete, ...filter }) => (
        <Choice
          key={filter.label}
          {...filter}
          options={isComplete ? filter.options : [{ value: "", label: t("shared.all") }, ...filter.options]}
        />
      ))}
    </div>
  )
}
