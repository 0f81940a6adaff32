import { type BasketProblem, type Currency, type BasketLine as Line, textFor } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import Link from "next/link"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { LineQuantity } from "./line-quantity"
import { ProblemText } from "./problem-text"
import { RemoveLine } from "./remove-line"

type Props = { line: Line; currency: Currency; problems: readonly BasketProblem[] }

export async function BasketLine({ line, currency, problems }: Props) {
  const { t, language } = await getT("basket")
  const title = textFor(line.title, language).text
  const pack = textFor(line.pack, language).text
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-4 py-4 md:grid-cols-[6rem_1fr]">
      <ProductPicture picture={line.picture} sizes="6rem" decorative />
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="text-base">
            <Link href={`/${language}/products/${line.handle}`} className="hover:underline">
              <Words of={line.title} />
            </Link>
          </h3>
          <p className="font-semibold whitespace-nowrap">{formatMoney(line.total, currency)}</p>
        </div>
        <p className="text-sm text-muted">
          {t("pack", { pack })} · {t("each", { price: formatMoney(line.unit_price, currency) })}
        </p>
        <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-1">
          <LineQuantity lineId={line.id} title={title} quantity={line.quantity} available={line.available} />
          <RemoveLine
            lineId={line.id}
            line={{ variantId: line.variant_id, quantity: line.quantity, title }}
          />
        </div>
        {problems.map((problem) => (
          <ProblemText key={problem.code} problem={problem} />
        ))}
      </div>
    </li>
  )
}
