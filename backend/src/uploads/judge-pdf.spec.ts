import { deflateSync } from "node:zlib"
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib"
import { judgePdf } from "./judge-pdf"

const ALERT = "app.alert(1)"

async function paper(change?: (document: PDFDocument) => unknown, useObjectStreams = true): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage().drawText("Certificate")
  await change?.(document)
  return Buffer.from(await document.save({ useObjectStreams }))
}

const action = (document: PDFDocument, entries: Record<string, string>) =>
  document.catalog.set(
    PDFName.of("OpenAction"),
    document.context.obj(
      Object.fromEntries(Object.entries(entries).map(([key, name]) => [key, PDFName.of(name)])),
    ),
  )

/** A paper written by hand, object by object, as someone would who wants to be misread. */
const byHand = (...objects: string[]) =>
  Buffer.from(
    [
      "%PDF-1.7",
      "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj",
      "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj",
      "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj",
      ...objects,
      "trailer\n<</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF\n",
    ].join("\n"),
    "latin1",
  )

const packed = (objects: string, entries = "/Filter/FlateDecode") => {
  const content = deflateSync(Buffer.from(objects, "latin1")).toString("latin1")
  return `<</Type/ObjStm/N 1/First 4${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`
}

const SCRIPT = `7 0 <</S/JavaScript/JS(${ALERT})>>`

const hidden = byHand(`6 0 obj\n${packed(SCRIPT)}\nendobj`)

describe("a document", () => {
  it("is taken when it only shows pages, however it is written", async () => {
    await expect(judgePdf(await paper())).resolves.toBeUndefined()
    await expect(judgePdf(await paper(undefined, false))).resolves.toBeUndefined()
    await expect(judgePdf(byHand())).resolves.toBeUndefined()
    await expect(judgePdf(byHand(`6 0 obj\n${packed("7 0 <</A(plain)>>")}\nendobj`))).resolves.toBeUndefined()
  })

  const active: [string, () => Promise<Buffer> | Buffer][] = [
    ["a script", () => paper((document) => document.addJavaScript("x", ALERT), false)],
    ["a script in an object stream", () => hidden],
    [
      "a script whose text alone is in an object stream",
      () => {
        return paper((document) => document.addJavaScript("x", ALERT))
      },
    ],
    ["a script under an escaped name", () => byHand(`6 0 obj\n<</S/J#61vaScript/JS(${ALERT})>>\nendobj`)],
    [
      "a script in an object that a later one replaces",
      () => {
        return byHand(`6 0 obj\n<</S/JavaScript/JS(${ALERT})>>\nendobj`, "6 0 obj\n<<>>\nendobj")
      },
    ],
    ["a script in a comment", () => byHand(`%6 0 obj <</S/JavaScript/JS(${ALERT})>> endobj`)],
    [
      "a script in an object stream that stands in another stream",
      () => {
        const inner = `8 0 obj\n${packed(SCRIPT)}\nendobj`
        return byHand(`6 0 obj\n<</Length ${inner.length}>>\nstream\n${inner}\nendstream\nendobj`)
      },
    ],
    [
      "a script whose object stream has its end written into it",
      () => {
        return byHand(`6 0 obj\n${packed(`${SCRIPT} endstream endobj`)}\nendobj`)
      },
    ],
    ["the start of a program", () => paper((document) => action(document, { S: "Launch" }))],
    ["a file", () => paper((document) => document.attach(Buffer.from("MZ"), "a.exe"))],
    ["a form that sends itself", () => paper((document) => action(document, { S: "SubmitForm" }))],
    [
      "a form of another language",
      () => {
        return paper((document) => document.catalog.set(PDFName.of("XFA"), PDFString.of("x")))
      },
    ],
  ]
  it.each(active)("is refused for %s", async (_what, made) => {
    await expect(judgePdf(await made())).rejects.toMatchObject({ code: "upload_active_content" })
  })

  it("would show a script in an object stream to nobody who only searches its bytes (negative control)", () => {
    expect(hidden.includes("JavaScript")).toBe(false)
  })

  it("is refused when it is encrypted", async () => {
    const locked = byHand("6 0 obj\n<</Filter/Standard/V 1/R 2>>\nendobj").toString("latin1")
    await expect(
      judgePdf(Buffer.from(locked.replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 6 0 R"), "latin1")),
    ).rejects.toMatchObject({ code: "upload_encrypted" })
  })

  it.each([
    ["is cut off", async () => (await paper()).subarray(0, 300)],
    [
      "has no pages",
      () => Buffer.from("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n"),
    ],
    [
      "unpacks to more than anybody needs",
      () => {
        return byHand(`6 0 obj\n${packed(" ".repeat(80 * 1024 * 1024))}\nendobj`)
      },
    ],
    [
      "packs its objects in a way nobody uses",
      () => {
        return byHand(`6 0 obj\n${packed(SCRIPT, "/Filter[/ASCIIHexDecode/FlateDecode]")}\nendobj`)
      },
    ],
  ])("is refused when it %s", async (_what, made) => {
    await expect(judgePdf(await made())).rejects.toMatchObject({ code: "upload_broken" })
  })

  it("has at most 200 pages", async () => {
    const thick = await paper((document) => {
      for (let page = 1; page < 201; page += 1) document.addPage()
    })
    await expect(judgePdf(thick)).rejects.toMatchObject({ code: "upload_too_many_pages" })
  })
})
