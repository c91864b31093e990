type SetsOf<File> = {
  readonly [Name in keyof File as File[Name] extends readonly string[] ? Name : never]: ReadonlySet<string>;
};

/** The lists of a file as sets; what is no list, like its source, is left out. */
export const setsOf = <File extends object>(file: File): SetsOf<File> =>
  Object.fromEntries<unknown>(
    Object.entries(file).flatMap(([name, list]) => (Array.isArray(list) ? [[name, new Set(list)]] : [])),
  ) as SetsOf<File>;
