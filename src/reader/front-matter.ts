/** A text with the raw fields of its front matter. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Byte order marks and other characters that nobody sees, which programs leave at the head of a text. */
const INVISIBLE = /^\p{Cf}+/u;
const BLOCK = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u;
const FIELD = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/u;

/**
 * Takes `key: value` lines between two lines of three dashes off the head of a text. A value may stand in quote marks.
 * A block with any other line in it is no front matter but part of the text.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const whole = text.replace(INVISIBLE, '').replace(/\r\n?/gu, '\n');
  const block = BLOCK.exec(whole);
  const lines = block?.[1]?.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')) ?? [];
  const fields: Record<string, string> = {};
  for (const line of lines) {
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key === undefined || value === undefined) return { fields: {}, body: whole };
    fields[key.toLowerCase()] = unquote(value.trim());
  }
  return block === null || lines.length === 0
    ? { fields: {}, body: whole }
    : { fields, body: whole.slice(block[0].length) };
}

function unquote(value: string): string {
  const mark = value[0];
  const quoted = value.length > 1 && (mark === '"' || mark === "'") && value.endsWith(mark);
  if (!quoted) return value;
  const inner = value.slice(1, -1);
  return mark === '"' ? inner.replace(/\\(["\\])/gu, '$1') : inner.replaceAll("''", "'");
}
