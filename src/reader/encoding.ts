/** Encodings that Vietnamese news texts are kept in, by the labels of the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** High bytes of the UTF-16 units of Vietnamese prose: Latin, Latin Extended, combining marks, punctuation. */
const VIETNAMESE_HIGH_BYTES = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);

/**
 * Which encoding these bytes are in; null when they are no text. Without a byte order mark, bytes that are almost all
 * valid UTF-8 are UTF-8 with damage, and the others windows-1258, the one single-byte code page for Vietnamese.
 * The bytes may be cut off anywhere.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (looksUtf16(bytes, 1)) return 'utf-16le';
  if (looksUtf16(bytes, 0)) return 'utf-16be';
  if (controlShare(bytes) > 0.002) return null;
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  if (damaged === 0) return 'utf-8';
  const sound = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return damaged * 10 < sound ? 'utf-8' : 'windows-1258';
}

/** Decodes a whole text; null when the bytes are no text. A byte order mark is left out. */
export function decodeText(bytes: Uint8Array, declared?: string): string | null {
  const encoding = detectEncoding(bytes);
  if (encoding === null) return null;
  const trusted = encoding === 'windows-1258' && declared !== undefined ? knownLabel(declared) : encoding;
  return new TextDecoder(trusted).decode(bytes);
}

function knownLabel(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    // A page that claims UTF-8 but is not is believed by its bytes.
    return encoding === 'utf-8' ? 'windows-1258' : encoding;
  } catch {
    // The label is the page's own and may be anything; the bytes decide then.
    return 'windows-1258';
  }
}

function looksUtf16(bytes: Uint8Array, highAt: 0 | 1): boolean {
  const units = Math.min(bytes.length, 4096) >> 1;
  if (units < 2) return false;
  let vietnamese = 0;
  let zero = 0;
  let lowZero = 0;
  for (let unit = 0; unit < units; unit++) {
    const high = bytes[unit * 2 + highAt] ?? 0;
    if (VIETNAMESE_HIGH_BYTES.has(high)) vietnamese++;
    if (high === 0) zero++;
    if (bytes[unit * 2 + 1 - highAt] === 0) lowZero++;
  }
  return vietnamese > units * 0.9 && zero > units * 0.3 && lowZero < units * 0.05;
}

/** The share of bytes that no text holds: control characters other than white space and escape. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return 1;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) control++;
  }
  return control / Math.max(1, sample.length);
}
