export { InputError, type InputErrorCode } from './input-error.ts';
export { parsePublished } from './published.ts';
export { type ReadItem, type ReadOptions, readInputs } from './read-inputs.ts';
export { type Listing, listSources, type Source } from './sources/list.ts';
