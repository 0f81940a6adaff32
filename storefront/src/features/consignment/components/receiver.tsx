import type { WorkedConsignment } from "@ovop/contracts"
import { formatPhone } from "@ovop/i18n"
import { AddressLines } from "@/components/address-lines"
import { CardSection } from "@/components/card-section"
import { GiftNote } from "@/components/gift-note"
import { Icon } from "@/components/icon"
import { PickUpPlace } from "@/components/pick-up-place"
import { getT } from "@/i18n/server"

/** Who gets it and where, with the telephone one press away. */
export async function Receiver({ consignment }: { consignment: WorkedConsignment }) {
  const { t } = await getT("consignment")
  const { recipient, address, pick_up_point, gift } = consignment
  return (
    <CardSection id="who" title={t("who")}>
      <div>
        {recipient && (
          <div translate="no">
            <AddressLines recipient={recipient} address={address} />
          </div>
        )}
        {pick_up_point && <PickUpPlace point={pick_up_point} />}
        {gift && <GiftNote gift={gift} />}
      </div>
      {recipient && (
        <a href={`tel:${recipient.phone}`} className="button button-quiet">
          <Icon name="phone" />
          {t("call", { phone: formatPhone(recipient.phone) })}
        </a>
      )}
    </CardSection>
  )
}
