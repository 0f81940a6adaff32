import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useRead } from "../market/use-market"
import { Reading } from "./reading"
import { Ticked } from "./ticked"
import { useWords } from "./use-words"

type Props = { holder: string; ticked: readonly string[]; onTick: (ticked: readonly string[]) => void }

/** The goods of one association, to tick those that its certificate covers. */
export function CoveredGoods({ holder, ticked, onTick }: Props) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const read = useRead("readAssociationRecord", { params: { id: holder } })
  return (
    <Reading read={read}>
      {({ products }) => (
        <>
          {products.length === 0 && <Text size="small">{t("certificates.noGoods")}</Text>}
          {products.map(({ id, title }) => (
            <Ticked
              key={id}
              label={words(title)}
              isTicked={ticked.includes(id)}
              onTick={(isTicked) =>
                onTick(isTicked ? [...ticked, id] : ticked.filter((other) => other !== id))
              }
            />
          ))}
        </>
      )}
    </Reading>
  )
}
