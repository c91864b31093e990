/** One part of an address; half characters, which no address can hold, become U+FFFD instead of an error. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
