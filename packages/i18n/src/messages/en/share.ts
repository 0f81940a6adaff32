export const share = {
  title: "Share",
  native: "Share this page",
  telegram: "Telegram",
  facebook: "Facebook",
  copy: "Copy the link",
  copied: "The link is copied.",
  copyFailed: "Copying did not work. Take the link from the address bar.",
  copyNumber: "Copy the number",
  numberCopied: "The number is copied.",
  numberNotCopied: "Copying did not work. Please type the number.",
} as const
