import { SingleBar } from 'cli-progress';
import type { Screen } from './io.ts';

/** Shows how far long work is, on a terminal only. */
export interface Progress {
  addBytes(count: number): void;
  addArticle(): void;
  /** Takes the bar off the screen; it comes back with the next article. */
  clear(): void;
  stop(): void;
}

/** Work shorter than this shows no bar. */
const PATIENCE_MS = 500;

/** A bar over `total` bytes on a terminal; nothing at all when `screen` is a file or a pipe. */
export function createProgress(screen: Screen, total: number): Progress {
  if (screen.isTTY !== true) return { addBytes: ignore, addArticle: ignore, clear: ignore, stop: ignore };
  const bar = new SingleBar({
    stream: screen,
    format: '{bar} {percentage}% | {articles} articles | {rate} a second | {left} left',
    // Its own signal handler would keep Ctrl-C from ending the run at once.
    gracefulExit: false,
    clearOnComplete: true,
    barsize: 24,
  });
  const started = Date.now();
  let isShown = false;
  let bytes = 0;
  let articles = 0;
  const show = () => {
    const seconds = (Date.now() - started) / 1000;
    if (seconds * 1000 < PATIENCE_MS) return;
    const left = bytes === 0 || total === 0 ? '?' : clock((seconds / bytes) * Math.max(0, total - bytes));
    const fields = { articles, rate: Math.round(articles / seconds), left };
    if (isShown) bar.update(bytes, fields);
    else bar.start(Math.max(1, total), bytes, fields);
    isShown = true;
  };
  const hide = () => {
    if (isShown) bar.stop();
    isShown = false;
  };
  return {
    addBytes: (count) => {
      bytes += count;
    },
    addArticle: () => {
      articles++;
      show();
    },
    clear: hide,
    stop: hide,
  };
}

function ignore(): void {}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
