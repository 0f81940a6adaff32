import sharp from "sharp"
import { contentType } from "./content-type"

const drawn = () => sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })

describe("what a file is", () => {
  it("is told by its content in every kind of picture that is taken", async () => {
    const types = await Promise.all(
      [drawn().jpeg(), drawn().png(), drawn().webp(), drawn().avif()].map(async (made) =>
        contentType(await made.toBuffer(), "picture"),
      ),
    )
    expect(types).toEqual(["image/jpeg", "image/png", "image/webp", "image/avif"])
  })

  it.each([
    "#!/bin/sh\nrm -rf ~",
    "<?php system($_GET[0]) ?>",
    "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "GIF89a",
    "MZ\u0090",
    "",
    " %PDF-1.7",
  ])("is nothing that is taken: %j", (text) => {
    for (const purpose of ["picture", "document"] as const)
      expect(contentType(Buffer.from(text, "latin1"), purpose)).toBeUndefined()
  })

  it("takes papers as documents only", () => {
    const pdf = Buffer.from("%PDF-1.7\n")
    expect([contentType(pdf, "document"), contentType(pdf, "picture")]).toEqual([
      "application/pdf",
      undefined,
    ])
  })
})
