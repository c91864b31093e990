/** Control characters of articles and ids must not reach the terminal: they could move the cursor, change colours or turn the line round. */
export const safeLine = (line: string): string => line.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, ' ');
