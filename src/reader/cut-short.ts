/** Words of an input in a message: no longer than `most` characters and a mark that more followed. */
export const cutShort = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
