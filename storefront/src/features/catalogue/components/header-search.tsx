import { getT } from "@/i18n/server"
import { SearchBox } from "./search-box"

/** The search box of the frame, with its words. */
export async function HeaderSearch() {
  const { t, language } = await getT("common")
  const { t: tCatalogue } = await getT("catalogue")
  return (
    <SearchBox
      id="header-search"
      language={language}
      words={{
        label: t("searchLabel"),
        placeholder: t("searchPlaceholder"),
        button: t("searchButton"),
        suggested: tCatalogue("suggested"),
        suggestedCount: tCatalogue("suggestedCount", { number: "{{number}}" }),
      }}
    />
  )
}
