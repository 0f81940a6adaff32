"use client"
import { Icon, type IconName } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"

type Props = { room: number; onFiles: (files: File[]) => void }

const face =
  "button flex-1 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-krama"

/** The camera, and the pictures that are on the phone already. */
export function PhotoButtons({ room, onFiles }: Props) {
  const { t } = useTranslation("listing")
  const taken = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])].slice(0, room)
    // The same file can be chosen again after it was removed.
    input.value = ""
    if (files.length > 0) onFiles(files)
  }
  const ways: { name: string; icon: IconName; look: string; more: object }[] = [
    { name: t("pictures.take"), icon: "camera", look: "button-buy", more: { capture: "environment" } },
    { name: t("pictures.choose"), icon: "pictures", look: "button-quiet", more: { multiple: true } },
  ]
  if (room <= 0) return <p className="text-muted">{t("pictures.full")}</p>
  return (
    <>
      <div className="flex flex-wrap gap-3 [@media(scripting:none)]:hidden">
        {ways.map(({ name, icon, look, more }, at) => (
          <label key={name} className={`${face} ${look}`}>
            <Icon name={icon} />
            {name}
            <input
              type="file"
              id={at === 0 ? "pictures" : undefined}
              accept="image/*"
              {...more}
              onChange={(event) => taken(event.currentTarget)}
              className="sr-only"
            />
          </label>
        ))}
      </div>
      <p className="hidden text-muted [@media(scripting:none)]:block">{t("pictures.needScripts")}</p>
    </>
  )
}
