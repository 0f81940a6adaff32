import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { type routes, worldCountryCodes } from "@ovop/contracts"
import { byCountryName, countryName } from "@ovop/i18n"

type Wanted = z.output<typeof routes.listCountries.query>
type Countries = z.output<typeof routes.listCountries.answer>

export async function GET(req: MedusaRequest, res: MedusaResponse<Countries>): Promise<void> {
  const { locale } = req.validatedQuery as Wanted
  res.json({
    countries: byCountryName(worldCountryCodes, locale).map((code) => ({
      code,
      name: countryName(code, locale),
    })),
  })
}
