import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { textInComponents } from "./text-in-components.ts"

const judge = (jsx: string) =>
  textInComponents(repositoryOf({ "storefront/features/lot/components/lot.tsx": `const a = ${jsx}` }))

it.each([
  '<img alt="A jar" />',
  '<input placeholder={"ឈ្មោះ"} />',
  '<p>{"Sold"}</p>',
  '<>{isOpen && "open"}</>',
  "<p>{`Sold ${count}`}</p>",
  '<button aria-label={isOpen ? t("close") : "Open"} />',
])("refuses %s", (jsx) => expect(judge(jsx)).toHaveLength(1))

it.each([
  '<img alt="" className="wide" src="a.svg" />',
  '<p>{t("basket.empty")} {" · "}</p>',
  '<p>{kind === "lot" ? t("lot") : t("pack")}</p>',
  '<Card title={t("title")} kind="wide">{price}</Card>',
])("allows %s", (jsx) => expect(judge(jsx)).toEqual([]))
