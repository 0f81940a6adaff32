import type { AssociationCard as Card } from "@ovop/contracts"
import { AssociationCard } from "./association-card"

type Props = { associations: readonly Card[]; heading: "h2" | "h3" }

export function AssociationGrid({ associations, heading }: Props) {
  return (
    <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
      {associations.map((association) => (
        <li key={association.id}>
          <AssociationCard association={association} heading={heading} />
        </li>
      ))}
    </ul>
  )
}
