import type { BasketProblem } from "@ovop/contracts"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"

/** One problem, said plainly beside what it is about. */
export async function ProblemText({ problem }: { problem: BasketProblem }) {
  const { t } = await getT("basket")
  const words = () => {
    switch (problem.code) {
      case "out_of_stock":
        if (!problem.available) return t("problem.sold_out")
        return t("problem.out_of_stock", { available: problem.available })
      case "capacity_spent":
        return t("problem.capacity_spent", { available: problem.available ?? 0 })
      case "quantity_not_sold":
        return t("problem.quantity_not_sold", { nearest: problem.nearest ?? 1 })
      case "posting_forbidden":
        return t(`problem.posting_forbidden.${problem.reason ?? "fresh_food"}`)
      default:
        return t(`problem.${problem.code}`)
    }
  }
  return (
    <Notice tone="alarm" className="mt-2 text-sm">
      <p>{breakable(words())}</p>
    </Notice>
  )
}
