import { expect, test } from 'vitest';
import { decodeText, detectEncoding } from './encoding.ts';

const SENTENCE = 'Bà Thư khẳng định nhà máy không xả nước thải ra sông; ông Lành bác bỏ điều đó.';

/** windows-1258 writes a base letter with its quality mark in one byte and the tone as a combining mark after it. */
const WINDOWS_1258: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, n) => [new TextDecoder('windows-1258').decode(Uint8Array.of(n + 128)), n + 128]),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function encode1258(text: string): Uint8Array {
  const units = Array.from(text.normalize('NFD').matchAll(/\P{M}\p{M}*/gu), ([cluster]) => {
    const tone = cluster.match(TONES)?.join('') ?? '';
    return [...cluster.replace(TONES, '').normalize('NFC'), ...tone];
  }).flat();
  return Uint8Array.from(units, (char) => WINDOWS_1258.get(char) ?? char.codePointAt(0) ?? 0);
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const BOM = '\ufeff';

test.each([
  ['UTF-8', utf8(SENTENCE)],
  ['UTF-8 with a byte order mark', utf8(BOM + SENTENCE)],
  ['UTF-8 decomposed', utf8(SENTENCE.normalize('NFD'))],
  ['UTF-16 LE with a byte order mark', utf16(BOM + SENTENCE, false)],
  ['UTF-16 BE with a byte order mark', utf16(BOM + SENTENCE, true)],
  ['UTF-16 LE', utf16(SENTENCE, false)],
  ['UTF-16 BE', utf16(SENTENCE, true)],
  ['windows-1258', encode1258(SENTENCE)],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)?.normalize('NFC')).toBe(SENTENCE);
});

test('one damaged byte does not turn UTF-8 into another encoding', () => {
  const bytes = utf8(SENTENCE);
  const damaged = Uint8Array.of(...bytes.subarray(0, 3), 0xff, ...bytes.subarray(3));
  expect(detectEncoding(damaged)).toBe('utf-8');
  expect(decodeText(damaged)).toBe(`${SENTENCE.slice(0, 2)}\ufffd${SENTENCE.slice(2)}`);
});

test('bytes cut off inside a letter are still UTF-8', () => {
  const bytes = utf8(SENTENCE);
  const cut = bytes.subarray(0, bytes.lastIndexOf(0xc3) + 1);
  expect(cut.length).toBeGreaterThan(10);
  expect(detectEncoding(cut)).toBe('utf-8');
});

test('a declared charset decides between single-byte code pages only', () => {
  expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x2e), 'iso-8859-1')).toBe('café.');
  expect(decodeText(utf8(SENTENCE), 'iso-8859-1')).toBe(SENTENCE);
  expect(decodeText(encode1258(SENTENCE), 'no-such-charset')?.normalize('NFC')).toBe(SENTENCE);
});

test.each([
  ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ['zeros', new Uint8Array(64)],
  ['control characters', Uint8Array.from({ length: 200 }, (_, n) => n % 8)],
])('takes %s for no text', (_, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});
