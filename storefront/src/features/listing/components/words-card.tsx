"use client"
import { useTranslation } from "@/i18n/messages-provider"
import { DeskCard } from "./desk-card"
import { useDesk } from "./desk-context"
import { EnglishMark } from "./english-mark"
import { TypedText } from "./typed-text"

/** What it is called, and its story: in Khmer first. */
export function WordsCard() {
  const { t } = useTranslation("listing")
  const { document, change } = useDesk()
  const { name, story } = document
  const set = (field: "name" | "story", language: "km" | "en") => (value: string) =>
    change((before) => ({ ...before, [field]: { ...before[field], [language]: value } }))
  return (
    <DeskCard id="words" title={t("words.title")}>
      <TypedText
        field="name.km"
        label={t("words.name")}
        value={name.km}
        onType={set("name", "km")}
        lang="km"
        maxLength={120}
      />
      <TypedText
        field="story.km"
        label={t("words.story")}
        hint={t("words.storyHint")}
        value={story.km}
        onType={set("story", "km")}
        lang="km"
        maxLength={4000}
        isLong
      />
      <TypedText
        field="name.en"
        label={t("words.nameEn")}
        mark={<EnglishMark of={name} />}
        value={name.en}
        onType={set("name", "en")}
        lang="en"
        maxLength={120}
      />
      <TypedText
        field="story.en"
        label={t("words.storyEn")}
        mark={<EnglishMark of={story} />}
        value={story.en}
        onType={set("story", "en")}
        lang="en"
        maxLength={4000}
        isLong
      />
    </DeskCard>
  )
}
