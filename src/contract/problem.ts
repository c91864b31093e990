import type * as z from 'zod';

/** What is wrong with a value and where; of what fits none of several shapes, what is wrong with it as the one that it is most like. */
export function problemOf({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'it is empty';
  const inner =
    issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => a.length - b.length)[0]?.[0] : undefined;
  return [[...issue.path, ...(inner?.path ?? [])].join('.'), (inner ?? issue).message].filter(Boolean).join(': ');
}
