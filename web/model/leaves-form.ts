/** Whether a key leaves a form: Escape, but in a field with suggestions it closes these. */
export const leavesForm = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Escape' && !(target instanceof HTMLInputElement && target.list !== null);
