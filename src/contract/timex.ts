const POINT = String.raw`(?:\d{4}|XXXX)(?:-W(?:0[1-9]|[1-4]\d|5[0-3])|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** A TIMEX3 value: a year (`XXXX` where it is not known), a month, a day or a week, or a period from one to another. */
export const TIMEX: RegExp = new RegExp(`^(?:${POINT})(?:/(?:${POINT}))?$`, 'u');
