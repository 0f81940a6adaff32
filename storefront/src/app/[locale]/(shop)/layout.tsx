import { SiteFooter } from "@/components/site-footer"
import { SiteHeader } from "@/components/site-header"
import { BasketLink } from "@/features/basket/components/basket-link"
import { HeaderSearch } from "@/features/catalogue/components/header-search"
import { CurrencySwitch } from "@/features/currency/components/currency-switch"
import { AccountLink } from "@/features/sign-in/components/account-link"

export default function ShopLayout({ children }: LayoutProps<"/[locale]">) {
  return (
    <>
      <SiteHeader
        search={<HeaderSearch />}
        currency={<CurrencySwitch />}
        account={<AccountLink />}
        basket={<BasketLink />}
      />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <SiteFooter />
    </>
  )
}
