// Addresses that articles are given with: by files, tables and pages, which may say anything.

/** An address on the web as it was given; null for what is none, such as a script that would run where it is clicked. */
export const webAddress = (given: string | null | undefined): string | null =>
  given && URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) ? given : null
