"use client"
import type { ListingPicture } from "@ovop/contracts"
import { Icon } from "@/components/icon"
import { PictureFrame } from "@/components/picture-frame"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import type { PhotoView } from "../phone/photo-queue"
import { useDesk } from "./desk-context"
import { EnglishMark } from "./english-mark"
import { TypedText } from "./typed-text"

type Shown = { base: string; widths: number[] } | null
type Props = {
  picture: ListingPicture
  place: number
  count: number
  /** As the API has it, and as this phone does. */
  ready: Shown
  photo: PhotoView | undefined
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

const box = "aspect-square w-full rounded-xl object-cover bg-rice"
const tool =
  "grid size-11 place-items-center rounded-lg border border-line bg-surface hover:bg-rice disabled:text-line"

function Face({ ready, photo }: Pick<Props, "ready" | "photo">) {
  const { t } = useTranslation("listing")
  // The phone's own copy needs no network.
  if (photo) return <img src={photo.thumb} alt="" className={box} />
  if (ready)
    return (
      <PictureFrame picture={{ ...ready, alt: { km: "", en: null } }} sizes="(width >= 48rem) 12rem, 45vw" />
    )
  return (
    <p className={`${box} grid place-items-center p-3 text-center text-sm text-muted`}>
      {t("pictures.notHere")}
    </p>
  )
}

function Progress({ photo }: { photo: PhotoView }) {
  const { t } = useTranslation("listing")
  const messageOf = useErrorMessage()
  if (photo.state === "ready") return null
  if (photo.state === "refused")
    return (
      <p className="text-sm font-semibold text-alarm">
        {photo.code ? messageOf(photo.code) : t("pictures.refused")}
      </p>
    )
  return (
    <p className="text-sm text-muted">
      {t(`pictures.${photo.state}`)}
      {photo.state !== "waiting" && (
        <progress
          value={photo.share}
          max={1}
          aria-label={t(`pictures.${photo.state}`)}
          className="block h-2 w-full accent-krama"
        />
      )}
    </p>
  )
}

/** One picture, how far it has come, and what can be done with it. */
export function PictureItem(props: Props) {
  const { picture, place, count, ready, photo, onMove, onRemove } = props
  const { t } = useTranslation("listing")
  const { change, faultOf } = useDesk()
  const at = `pictures.${place - 1}`
  const fault = faultOf(`${at}.upload_id`)
  const setAlt = (language: "km" | "en") => (value: string) =>
    change((before) => ({
      ...before,
      pictures: before.pictures.map((one) =>
        one.upload_id === picture.upload_id ? { ...one, alt: { ...one.alt, [language]: value } } : one,
      ),
    }))
  return (
    <li id={`${at}.upload_id`} tabIndex={-1} className="grid content-start gap-2 outline-none">
      <div className="relative">
        <Face ready={ready} photo={photo} />
        <p className="absolute start-2 top-2 rounded-full bg-ink px-3 text-sm font-semibold text-white">
          <span className="sr-only">{t("pictures.of", { place, number: count })}</span>
          <span aria-hidden="true">{place}</span>
          {place === 1 && <span className="ms-2 font-normal">{t("pictures.first")}</span>}
        </p>
      </div>
      {photo && <Progress photo={photo} />}
      {fault && <p className="text-sm font-semibold text-alarm">{fault}</p>}
      <div className="flex gap-1 [@media(scripting:none)]:hidden">
        <button
          type="button"
          id={`earlier-${picture.upload_id}`}
          disabled={place === 1}
          aria-label={t("pictures.earlier", { place })}
          onClick={() => onMove(-1)}
          className={tool}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          id={`later-${picture.upload_id}`}
          disabled={place === count}
          aria-label={t("pictures.later", { place })}
          onClick={() => onMove(1)}
          className={tool}
        >
          <Icon name="right" />
        </button>
        <button
          type="button"
          aria-label={t("pictures.remove", { place })}
          onClick={onRemove}
          className={`${tool} ms-auto text-alarm`}
        >
          <Icon name="cross" />
        </button>
      </div>
      <input type="hidden" name={`${at}.upload_id`} value={picture.upload_id} />
      <details>
        <summary className="link flex min-h-11 items-center text-sm">{t("pictures.alt")}</summary>
        <div className="grid gap-3">
          <TypedText
            field={`${at}.alt.km`}
            label={t("pictures.alt")}
            hint={t("pictures.altHint")}
            value={picture.alt.km}
            onType={setAlt("km")}
            lang="km"
            maxLength={300}
          />
          <TypedText
            field={`${at}.alt.en`}
            label={t("words.english")}
            mark={<EnglishMark of={picture.alt} />}
            value={picture.alt.en}
            onType={setAlt("en")}
            lang="en"
            maxLength={300}
          />
        </div>
      </details>
    </li>
  )
}
