import { parted } from "./parted"

describe("names typed as one word", () => {
  it.each([
    ["mrechkampot", ["mrech", "kampot"]],
    ["kampotpepper", ["kampot", "pepper"]],
  ])("are told apart in %s", (word, names) => {
    expect(parted(word)).toEqual(names)
  })

  it.each(["kampot", "pepper", "unicorn", "ម្រេច", "kampotunicorn"])("leave %s as it is", (word) => {
    expect(parted(word)).toEqual([word])
  })
})
