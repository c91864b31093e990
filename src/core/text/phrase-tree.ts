/** Phrases word by word: a branch for each beginning, with the value of the phrase that ends there. */
export interface PhraseTree<T> {
  value?: T;
  readonly next: Map<string, PhraseTree<T>>;
}

/** The longest phrase found at a token. */
export interface Phrase<T> {
  readonly value: T;
  /** Token where the phrase stops: the one after its last read forwards, its first read backwards. */
  readonly stop: number;
}

/** A tree without phrases. */
export const plantTree = <T>(): PhraseTree<T> => ({ next: new Map() });

/** The branch at which a phrase ends; it is made where it is missing. */
export function growBranch<T>(root: PhraseTree<T>, words: readonly string[]): PhraseTree<T> {
  let branch = root;
  for (const word of words) {
    let next = branch.next.get(word);
    if (next === undefined) {
      next = plantTree();
      branch.next.set(word, next);
    }
    branch = next;
  }
  return branch;
}

/** The longest phrase that begins at token `at`, or ends there when the tree is read backwards (`step` -1). */
export function longestPhrase<T>(
  root: PhraseTree<T>,
  tokens: readonly { readonly lower: string }[],
  at: number,
  step: 1 | -1 = 1,
): Phrase<T> | undefined {
  let branch: PhraseTree<T> | undefined = root;
  let value: T | undefined;
  let stop = at;
  for (let index = at; branch !== undefined; index += step) {
    const token = tokens[index];
    branch = token && branch.next.get(token.lower);
    if (branch?.value === undefined) continue;
    value = branch.value;
    stop = step === 1 ? index + 1 : index;
  }
  return value === undefined ? undefined : { value, stop };
}
