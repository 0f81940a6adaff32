import type { BasketProblem } from "@ovop/contracts"
import { formatNumber } from "@ovop/i18n"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"

/** One problem, said plainly beside what it is about. */
export async function ProblemText({ problem }: { problem: BasketProblem }) {
  const { t } = await getT("basket")
  const words = () => {
    if (problem.code !== "out_of_stock") return t(`problem.${problem.code}`)
    if (!problem.available) return t("problem.sold_out")
    return t("problem.out_of_stock", { available: formatNumber(problem.available) })
  }
  return (
    <Notice tone="alarm" className="mt-2 text-sm">
      <p>{breakable(words())}</p>
    </Notice>
  )
}
