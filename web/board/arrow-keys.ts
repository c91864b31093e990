import { neighbour } from '../model/neighbour.ts';

/** Lets the arrow keys move the focus between the marks of a lane, which tell their row and place in `data-` attributes. */
export function arrowKeys(lane: HTMLElement): { destroy: () => void } {
  const move = (event: KeyboardEvent): void => {
    const marks = [...lane.querySelectorAll<SVGAElement | HTMLAnchorElement>('[data-mark]')];
    const from = marks.findIndex((mark) => mark.matches(':focus'));
    const places = marks.map(({ dataset }) => ({ row: Number(dataset.row), x: Number(dataset.x) }));
    const to = neighbour(places, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    marks[to]?.focus();
  };
  lane.addEventListener('keydown', move);
  return { destroy: () => lane.removeEventListener('keydown', move) };
}
