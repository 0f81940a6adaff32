import { SiteFooter } from "@/components/site-footer"
import { SiteHeader } from "@/components/site-header"
import { BasketLink } from "@/features/basket/components/basket-link"
import { CurrencySwitch } from "@/features/currency/components/currency-switch"

export default function ShopLayout({ children }: LayoutProps<"/[locale]">) {
  return (
    <>
      <SiteHeader currency={<CurrencySwitch />} basket={<BasketLink />} />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <SiteFooter />
    </>
  )
}
