/** Tone marks on `oa`, `oe`, `uy` stand on either vowel; NFC does not unify the two spellings. */
const OLD = ['oà', 'oá', 'oả', 'oã', 'oạ', 'oè', 'oé', 'oẻ', 'oẽ', 'oẹ', 'uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ'];
const NEW = ['òa', 'óa', 'ỏa', 'õa', 'ọa', 'òe', 'óe', 'ỏe', 'õe', 'ọe', 'ùy', 'úy', 'ủy', 'ũy', 'ụy'];
/** The first vowels of the old spelling: most words are done after one look. */
const [O, U] = [111, 117];
const TO_NEW = new Map(OLD.map((old, index) => [old, NEW[index] ?? old]));
const TO_OLD = new Map(NEW.map((late, index) => [late, OLD[index] ?? late]));

function respell(lower: string, table: ReadonlyMap<string, string>): string {
  const rhyme = lower.slice(-2);
  const other = table.get(rhyme);
  return other === undefined || lower.startsWith('qu') ? lower : lower.slice(0, -2) + other;
}

/** `hoà` → `hòa`, `uỷ` → `ủy`, and foreign words without their marks: `josé` → `jose`. */
export function foldWord(lower: string): string {
  const vowel = lower.charCodeAt(lower.length - 2);
  const folded = vowel === O || vowel === U ? respell(lower, TO_NEW) : lower;
  return PLAIN.test(folded) || isSyllable(folded) ? folded : withoutMarks(folded);
}

/** Grave, acute, tilde, hook above and dot below, as NFD writes them. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const VOWEL = /[aăâeêioôơuưy]/u;
/** Where the last letter may bear the tone: `hoá`, `khoẻ`, `quý`, `thuế`, `già`, `quá`. */
const RIGHTLY = /(?:o[ae]|u[yêơ]|gi.|qu.)$/u;

/** `ngươì` → `người`, `hôị` → `hội`: some programs set the tone mark on the last letter, where it cannot stand. */
export function settleTone(lower: string): string {
  const last = lower.slice(-1).normalize('NFD');
  const tone = TONE.exec(last)?.[0];
  const vowel = lower.slice(-2, -1);
  if (tone === undefined || !VOWEL.test(vowel)) return lower;
  const bare = last.replace(tone, '').normalize('NFC');
  const before = lower.slice(0, -2);
  return RIGHTLY.test(`${before}${vowel}${bare}`) ? lower : `${before}${`${vowel}${tone}`.normalize('NFC')}${bare}`;
}

const PLAIN = /^[a-z0-9]*$/u;

const withoutMarks = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** A phrase in both spellings. */
export function spellings(words: readonly string[]): string[][] {
  const late = words.map((word) => respell(word, TO_NEW));
  const old = words.map((word) => respell(word, TO_OLD));
  return late.every((word, index) => word === old[index]) ? [late] : [late, old];
}

const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

/** Words of one letter: `Đông Á`, `nước Ý`. No name is shortened to a letter with a tone mark. */
export const LETTER_WORDS: ReadonlySet<string> = new Set(['á', 'à', 'ạ', 'ý', 'ỷ', 'ở', 'ừ', 'ồ', 'ổ', 'ố', 'ế']);

/** Whether a word in lower case has the shape of a Vietnamese syllable. */
export const isSyllable = (lower: string): boolean => lower.length <= 7 && SYLLABLE.test(lower);

/** A name as web addresses spell it: letters and digits without marks, in lower case. */
export const plainSpelling = (name: string): string =>
  withoutMarks(name.toLowerCase())
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/gu, '');
