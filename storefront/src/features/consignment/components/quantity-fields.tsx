import { type ConsignmentLine, textFor } from "@ovop/contracts"
import { CountField } from "@/components/form/count-field"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { quantityField } from "@/line-quantities"

type Props = {
  lines: readonly ConsignmentLine[]
  legend: string
  /** What each count is called by a screen reader; `title` stands for the goods. */
  question: "decline" | "dispatch" | "handOver"
  initial: (line: ConsignmentLine) => number
}

/** How many of each line that has any left. */
export async function QuantityFields({ lines, legend, question, initial }: Props) {
  const { t, language } = await getT("consignment")
  return (
    <fieldset id="quantity" tabIndex={-1}>
      <legend className="sr-only">{legend}</legend>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => {
          const title = textFor(line.title, language).text
          return (
            <li key={line.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
              <span className="min-w-0 flex-1 basis-40">
                <span className="block font-semibold">
                  <Words of={line.title} />
                </span>
                <span className="block text-sm text-muted">
                  <Words of={line.pack} /> ·{" "}
                  {line.is_service ? t("serviceLeft") : t("left", { count: line.left })}
                </span>
              </span>
              <CountField
                name={quantityField(line.id)}
                label={t(`${question}.quantity`, { title })}
                less={`${t("less")} – ${title}`}
                more={`${t("more")} – ${title}`}
                initial={initial(line)}
                max={line.left}
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
