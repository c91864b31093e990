/** As many whole words of a text as fit into so many characters; dots tell that it goes on. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const cut = head.lastIndexOf(' ');
  return `${head.slice(0, cut > 0 ? cut : most)} …`;
}
