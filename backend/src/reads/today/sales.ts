import { type Currency, currencySchema, TODAY_WEEKS, type Today, type TodaySold } from "@ovop/contracts"
import { amountText, fromMinorUnits, minorUnits } from "../amounts"
import { rowsOf, type Sql } from "../stock/words-sql"
import { lastMondays, lastWeeksBegin } from "./last-weeks"

type Row = { monday: string; currency: Currency; consignments: number; amount: string; credited: string }

/** From what was frozen when it was ordered, so that later edits of goods change no figure. */
const SALES = `
  select to_char(date_trunc('week', c.created_at at time zone 'Asia/Phnom_Penh'), 'YYYY-MM-DD') as monday,
         c.currency_code as currency, count(*)::int as consignments, sum(c.total)::text as amount,
         sum(c.credited_total)::text as credited
    from consignment c
   where c.association_id = :association_id and c.deleted_at is null and c.status <> 'cancelled'
     and c.created_at >= :since
   group by 1, 2`

const nothing = (currency: Currency): TodaySold => ({
  consignments: 0,
  amount: amountText(0, currency),
  credited: amountText(0, currency),
})

const inEach = (of: (currency: Currency) => TodaySold) =>
  Object.fromEntries(currencySchema.options.map((currency) => [currency, of(currency)])) as Record<
    Currency,
    TodaySold
  >

function sumOf(rows: readonly Row[], currency: Currency): TodaySold {
  const own = rows.filter((row) => row.currency === currency)
  const sum = (figure: "amount" | "credited") =>
    fromMinorUnits(
      own.reduce((total, row) => total + minorUnits(row[figure], currency), 0n),
      currency,
    )
  return {
    consignments: own.reduce((total, row) => total + row.consignments, 0),
    amount: sum("amount"),
    credited: sum("credited"),
  }
}

/** What was sold in the last weeks, week by week, each currency for itself. */
export async function readSales(sql: Sql, association_id: string, now: Date): Promise<Today["sales"]> {
  const rows = await rowsOf<Row>(sql, SALES, { association_id, since: lastWeeksBegin(now, TODAY_WEEKS) })
  const weeks = lastMondays(now, TODAY_WEEKS).map((monday) => ({
    monday,
    sold: inEach((currency) => {
      const row = rows.find((one) => one.monday === monday && one.currency === currency)
      return row ? sumOf([row], currency) : nothing(currency)
    }),
  }))
  return { weeks, total: inEach((currency) => sumOf(rows, currency)) }
}
