/** The form that texts of the dossier have. */
export const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
