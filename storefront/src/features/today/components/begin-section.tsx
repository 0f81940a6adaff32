import Link from "next/link"
import { Icon, type IconName } from "@/components/icon"
import { breakable, getT } from "@/i18n/server"

type Props = { home: string; mayInvite: boolean }

/** What an association that is new does first. */
export async function BeginSection({ home, mayInvite }: Props) {
  const { t } = await getT("today")
  const steps: { href: string; icon: IconName; name: string; text: string }[] = [
    {
      href: `${home}/listings/new`,
      icon: "camera",
      name: t("begin.listing"),
      text: t("begin.listingText"),
    },
    ...(mayInvite
      ? [
          {
            href: `${home}/people`,
            icon: "people" as const,
            name: t("begin.people"),
            text: t("begin.peopleText"),
          },
        ]
      : []),
  ]
  return (
    <section aria-labelledby="begin">
      <h2 id="begin" className="text-xl">
        {t("begin.title")}
      </h2>
      <ol className="mt-2 grid gap-3">
        {steps.map(({ href, icon, name, text }) => (
          <li key={href} className="card group relative flex items-start gap-4 border-2 border-krama p-4">
            <Icon name={icon} className="mt-1 size-7 text-krama" />
            <div className="min-w-0 flex-1">
              <h3 className="text-lg">
                <Link href={href} prefetch={false} className="whole-card">
                  {name}
                </Link>
              </h3>
              <p className="text-sm text-muted">{breakable(text)}</p>
            </div>
            <Icon name="forward" className="mt-1.5 size-5 text-krama-deep" />
          </li>
        ))}
      </ol>
    </section>
  )
}
