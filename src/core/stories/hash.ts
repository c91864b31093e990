/** FNV-1a over UTF-16 code units, as a signed 32-bit number: engines keep those without a box. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** A hash of two hashes in their order (mixing step of MurmurHash3). */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Numbers hashes in the order of their first coming. A `Map` takes four times the memory, and no more than 2²⁴ entries. */
export class HashNumbers {
  #size = 0;
  #hashes = new Int32Array(1 << 12);
  /** Number plus one of the hash in the same slot; 0 marks a free slot. */
  #numbers = new Int32Array(1 << 12);

  get size(): number {
    return this.#size;
  }

  /** The number of a hash; a new one gets the number {@link size}. */
  numberOf(hash: number): number {
    const slot = this.#slotOf(hash);
    const known = this.#numbers[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#hashes[slot] = hash;
    this.#size += 1;
    this.#numbers[slot] = this.#size;
    if (this.#size * 2 > this.#numbers.length) this.#grow();
    return this.#size - 1;
  }

  /** Where a hash stands, or the free slot for it. */
  #slotOf(hash: number): number {
    const mask = this.#numbers.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (this.#numbers[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#numbers = new Int32Array(numbers.length * 2);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      if (number === 0) continue;
      const slot = this.#slotOf(hashes[at] ?? 0);
      this.#hashes[slot] = hashes[at] ?? 0;
      this.#numbers[slot] = number;
    }
  }
}
