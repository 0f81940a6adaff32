import { UnknownCertificate } from "@/features/certificate/components/unknown-certificate"
import { ClientMessages } from "@/i18n/client-messages"

export default function UnknownCertificatePage() {
  return (
    <ClientMessages of={["certificate"]}>
      <UnknownCertificate />
    </ClientMessages>
  )
}
