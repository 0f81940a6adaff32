import { type BasketProblem, type Currency, type BasketLine as Line, textFor } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import Link from "next/link"
import { ProductPicture } from "@/components/product-picture"
import { ServiceRequestLines } from "@/components/service-request-lines"
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
  const least = Math.ceil(line.minimum_quantity / line.quantity_step) * line.quantity_step
  const isSoldInSteps = least > 1 || line.quantity_step > 1
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-4 py-4 md:grid-cols-[6rem_1fr]">
      <ProductPicture picture={line.picture} sizes="6rem" decorative />
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="text-base">
            <Link href={`/${language}/products/${line.handle}`} className="hover:underline" prefetch={false}>
              <Words of={line.title} />
            </Link>
          </h3>
          <p className="font-semibold whitespace-nowrap">{formatMoney(line.total, currency)}</p>
        </div>
        <p className="text-sm text-muted">
          {t("pack", { pack })} · {t("each", { price: formatMoney(line.unit_price, currency) })}
        </p>
        {line.former_price && (
          <p className="text-sm">{t("formerPrice", { price: formatMoney(line.former_price, currency) })}</p>
        )}
        {line.request && <ServiceRequestLines request={line.request} />}
        {isSoldInSteps && (
          <p className="text-sm text-muted">{t("soldFrom", { minimum: least, step: line.quantity_step })}</p>
        )}
        <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-1">
          <LineQuantity
            lineId={line.id}
            title={title}
            quantity={line.quantity}
            available={line.available}
            least={least}
            step={line.quantity_step}
          />
          <RemoveLine
            lineId={line.id}
            line={{ variantId: line.variant_id, quantity: line.quantity, title, request: line.request }}
          />
        </div>
        {problems.map((problem) => (
          <ProblemText key={problem.code} problem={problem} />
        ))}
      </div>
    </li>
  )
}
