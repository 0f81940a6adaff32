import { env } from "@/env"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"
import { ShareActions } from "./share-actions"

type Props = {
  /** Without the language. */
  path: string
  title: string
}

/** Plain links to the two places where Cambodians share, and what the device itself offers. No script of theirs. */
export async function Share({ path, title }: Props) {
  const { t, language } = await getT("share")
  const url = `${env().PUBLIC_URL}/${language}${path}`
  const places = [
    {
      name: t("telegram"),
      href: `https://t.me/share/url?${new URLSearchParams({ url, text: title })}`,
    },
    {
      name: t("facebook"),
      href: `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: url })}`,
    },
  ]
  return (
    <section aria-labelledby="share" className="no-print">
      <h2 id="share" className="mb-2 text-base">
        {t("title")}
      </h2>
      <ul className="flex flex-wrap items-center gap-2">
        {places.map(({ name, href }) => (
          <li key={href}>
            <a
              href={href}
              target="_blank"
              rel="noopener noreferrer"
              className="inline-flex min-h-11 items-center rounded-full border-[1.5px] border-line bg-surface px-4 hover:border-ink"
            >
              {name}
            </a>
          </li>
        ))}
        <ClientMessages of={["share"]}>
          <ShareActions url={url} title={title} />
        </ClientMessages>
      </ul>
    </section>
  )
}
