import { Container, Heading, Text, toast } from "@medusajs/ui"
import { type CertificateFile, documentTypeSchema } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { attachDocument } from "../market/attach-document"
import { useAct } from "../market/use-market"
import { RefusalAlert } from "./refusal-alert"
import { useCount } from "./use-count"

const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1024))

/** The papers behind a certificate, and the way to add one. */
export function CertificateDocuments({ certificate }: { certificate: CertificateFile }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const count = useCount()
  const act = useAct()
  const field = useId()
  const send = (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    act.mutate({
      act: () => attachDocument(certificate.id, file),
      done: () => toast.success(t("certificates.said.attached", { name: file.name })),
    })
    // The same file may be chosen again after a refusal.
    input.value = ""
  }
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4 leading-relaxed">
        {t("certificates.documents")}
      </Heading>
      <ul className="divide-y border-t">
        {certificate.documents.length === 0 && (
          <li className="px-6 py-3">
            <Text className="leading-relaxed">{t("certificates.noDocuments")}</Text>
          </li>
        )}
        {certificate.documents.map((document) => (
          <li key={document.id} className="flex flex-col gap-1 px-6 py-3">
            <a
              href={`/admin/certificates/${certificate.id}/documents/${document.id}`}
              className="text-ui-tag-blue-text leading-relaxed hover:underline"
            >
              {document.name}
            </a>
            <Text size="small" className="text-ui-fg-subtle leading-relaxed">
              {t("certificates.kilobytes", { size: count(kilobytes(document.size_bytes)) })} ·{" "}
              {formatDate(document.created_at, language)} · {document.actor}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted break-all">
              {t("certificates.fingerprint")}: {document.sha256}
            </Text>
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-2 border-t px-6 py-4">
        <RefusalAlert refusal={act.refusal} />
        {/* A browser names its own control in its own language, so the label is the button that is seen. */}
        <input
          id={field}
          type="file"
          className="peer sr-only"
          accept={documentTypeSchema.options.join(",")}
          aria-describedby={`${field}-hint`}
          disabled={act.isPending}
          onChange={(event) => send(event.currentTarget)}
        />
        <label
          htmlFor={field}
          className="bg-ui-button-neutral shadow-buttons-neutral txt-compact-small-plus hover:bg-ui-button-neutral-hover peer-focus-visible:shadow-buttons-neutral-focus peer-disabled:text-ui-fg-disabled cursor-pointer self-start rounded-md px-2 py-1 leading-relaxed"
        >
          {t(act.isPending ? "certificates.attaching" : "certificates.attach")}
        </label>
        <Text id={`${field}-hint`} size="small" className="text-ui-fg-subtle leading-relaxed">
          {t("certificates.attachHint")}
        </Text>
      </div>
    </Container>
  )
}
