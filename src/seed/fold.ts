// One spelling for each name: what `seed/` is written in, and what a text is read in.

/** Letters whose stroke or ligature Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  ə: 'a',
  Ə: 'A',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
}

/** Most names need nothing done: plain letters, single spaces between words. */
const PRINTED = /^[!-_a-~]+( [!-_a-~]+)*$/

/**
 * A name as `seed/` writes it, so that "Erdoğan" and "Erdogan" are one form.
 * @param text any text; offsets are not kept
 * @returns it without diacritics, with straight apostrophes and single spaces; case stays
 */
export function fold(text: string): string {
  if (PRINTED.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłŁøØđĐßæÆœŒþÞðəƏ’‘ʻʼ`]/g, (letter) => PLAIN[letter]!)
    .replace(/\s+/g, ' ')
    .trim()
}
