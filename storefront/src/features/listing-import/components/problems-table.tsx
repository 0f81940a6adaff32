import { type ListingImport, listingImportProblemMessages } from "@ovop/contracts"
import { CardSection } from "@/components/card-section"
import { breakable, getT } from "@/i18n/server"
import { SheetLinks } from "./sheet-links"

type Props = { associationId: string; listingImport: ListingImport }
type Problem = ListingImport["problems"][number]

/** One problem: where it is, what stands there, and what to do. */
async function ProblemRow({ problem }: { problem: Problem }) {
  const { t, language } = await getT("listingImport")
  const { row, column, heading, cell, code } = problem
  const where = heading || (column ? t(`column.${column}.name`) : t("problems.wholeRow"))
  return (
    <tr className="border-t border-line">
      <th scope="row" className="w-0 py-2 pe-4 text-start align-top font-normal whitespace-nowrap">
        {row > 0 ? t("sheet.row", { row }) : "–"}
      </th>
      <td className="py-2 align-top wrap-anywhere">
        <span className="font-semibold">{where}</span> {cell && <q className="text-muted">{cell}</q>}
        <br />
        {breakable(listingImportProblemMessages[code][language])}
      </td>
    </tr>
  )
}

/** What is wrong with which rows, and all of them as a file to put right. */
export async function ProblemsTable({ associationId, listingImport }: Props) {
  const { t, language } = await getT("listingImport")
  const { id, problems, problem_count: count } = listingImport
  if (count === 0) return null
  return (
    <CardSection id="problems" title={t("problems.title")} text={t("problems.text")}>
      <SheetLinks
        address={`/api/listing-sheets/${associationId}/left-out?import=${id}&locale=${language}`}
        excel={t("problems.excel")}
        csv={t("problems.csv")}
      />
      {count > problems.length && (
        <p className="text-sm text-muted">{t("problems.shown", { number: problems.length, total: count })}</p>
      )}
      <table className="w-full">
        <caption className="sr-only">{t("problems.title")}</caption>
        <thead className="border-b-2 border-line text-sm">
          <tr>
            <th scope="col" className="py-2 pe-4 text-start font-semibold">
              {t("problems.row")}
            </th>
            <th scope="col" className="py-2 text-start font-semibold">
              {t("problems.what")}
            </th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, at) => (
            <ProblemRow key={`${problem.row}-${problem.column}-${problem.code}-${at}`} problem={problem} />
          ))}
        </tbody>
      </table>
    </CardSection>
  )
}
