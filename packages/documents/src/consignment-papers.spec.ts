import { describe, expect, it } from "vitest"
import type { ConsignmentPaper } from "./consignment-paper.js"
import { renderPackingSlip } from "./render-packing-slip.js"
import { renderParcelLabel } from "./render-parcel-label.js"
import { renderPickList } from "./render-pick-list.js"

const line = (index: number) => ({
  title: { km: `ម្រេចខ្មៅកំពត លេខ ${index}`, en: `Kampot black pepper no. ${index}` },
  pack: { km: "កញ្ចប់ ២៥០ ក្រាម", en: "250 g pack" },
  quantity: 2,
  lots: ["KP-2026-03"],
  total: "75900",
})
const paper = (over: Partial<ConsignmentPaper> = {}): ConsignmentPaper => ({
  number: "1042-1/2",
  order_number: 1042,
  placed_at: "2026-11-22T03:00:00.000Z",
  currency: "khr",
  seller: { km: "សមាគមអ្នកផលិតម្រេចកំពត ភ្នំវ័រ", en: null },
  province: { km: "កំពត", en: "Kampot" },
  recipient: { name: "សុខ ដារ៉ា", phone: "+85512345678" },
  address: ["ផ្ទះលេខ ៥ ផ្លូវ ១៣", "ម៉ាលិក អណ្តូងមាស រតនគិរី", "ក្បែរសាលាបឋមសិក្សា"],
  pick_up_point: null,
  lines: [line(1)],
  amount_to_collect: "75900",
  carrier: { km: "J&T Express", en: "J&T Express" },
  tracking_number: "JT1",
  gift: null,
  demonstration: true,
  ...over,
})

const text = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1")
const pages = (pdf: Uint8Array) => Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(text(pdf))?.[1])
const size = (pdf: Uint8Array) =>
  /\/MediaBox\s*\[\s*0 0 (\d+)\.?\d* (\d+)\.?\d*\s*\]/.exec(text(pdf))?.slice(1).map(Number)
const fonts = (pdf: Uint8Array) => [
  ...new Set([...text(pdf).matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name]) => name)),
]
const papers = { "pick list": renderPickList, "packing slip": renderPackingSlip, label: renderParcelLabel }

describe("the papers of a parcel", () => {
  it.each(Object.entries(papers))(
    "are set in the packaged font and no other, the same each time: %s",
    (_name, render) => {
      const pdf = render(paper())
      expect(fonts(pdf)).not.toEqual([])
      expect(fonts(pdf).every((font) => font?.startsWith("KantumruyPro"))).toBe(true)
      expect(Buffer.compare(pdf, render(paper()))).toBe(0)
      expect(pages(pdf)).toBe(1)
    },
  )

  it("have the sizes that are printed: A5 for lists, A6 for the label", () => {
    expect([
      size(renderPickList(paper())),
      size(renderPackingSlip(paper())),
      size(renderParcelLabel(paper())),
    ]).toEqual([
      [419, 595],
      [419, 595],
      [297, 419],
    ])
  })

  it("stay one label whatever is written on it, and go on over as many lists as lines need", () => {
    const long = "ផ្ទះលេខ ១២៣ ផ្លូវជាតិលេខ ៦អា ភូមិព្រែកលៀប ក្រុមទី ៤ ខាងក្រោយវត្ត ជិតផ្សារថ្មី ".repeat(2)
    const full = paper({
      address: [long, long, long],
      lines: Array.from({ length: 12 }, (_, index) => line(index)),
    })
    expect(pages(renderParcelLabel(full))).toBe(1)
    const many = paper({ lines: Array.from({ length: 40 }, (_, index) => line(index)) })
    expect(pages(renderPickList(many))).toBeGreaterThan(1)
    expect(pages(renderPackingSlip(many))).toBeGreaterThan(1)
  })

  it("name no price where it is a gift", () => {
    const gift = { message: "រីករាយថ្ងៃកំណើត", wrap_note: "" }
    const cheap = renderPackingSlip(paper({ gift }))
    const dear = renderPackingSlip(paper({ gift, lines: [{ ...line(1), total: "999999" }] }))
    expect(Buffer.compare(cheap, dear)).toBe(0)
    const [plain, other] = ["75900", "999999"].map((total) =>
      renderPackingSlip(paper({ lines: [{ ...line(1), total }] })),
    )
    expect(Buffer.compare(plain as Uint8Array, other as Uint8Array)).not.toBe(0)
  })

  it("take names that would mean something to the template as they are", () => {
    const name = `#panic("x") $ \\\\ *_ @ <b> "`
    for (const render of Object.values(papers))
      expect(() =>
        render(paper({ recipient: { name, phone: "+33612345678" }, address: [name] })),
      ).not.toThrow()
  })
})
