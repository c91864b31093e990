/** Longer than any message of ours; what makes it longer is a name or an id, and the remedy at the end is to stay. */
const MOST_CHARACTERS = 1000;
const KEPT_AT_END = 300;

/** Names, ids and keys come with the inputs: what a terminal would obey, or show in another order, is shown as an escape. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** One line that a terminal shows as it is, without the middle when it is too long. */
export function printable(message: string): string {
  return shortened(message, MOST_CHARACTERS, KEPT_AT_END).replace(OBEYED, escaped);
}

/** A name or an id in a message, without the middle when it is too long to leave room for what is said of it. */
export function shortName(name: string): string {
  return shortened(name, 200, 50);
}

function shortened(text: string, most: number, atEnd: number): string {
  if (text.length <= most) return text;
  // A cut may leave half a character on either side.
  return `${text.slice(0, most - atEnd - 1)}…${text.slice(-atEnd)}`.replace(/\p{Cs}/gu, '');
}

function escaped(char: string): string {
  const code = char.charCodeAt(0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
}
