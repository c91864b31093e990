import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../core/types.ts';

/** The built page of `web/`; the path holds from `src/report` and from `dist/report` alike. */
const PAGE = new URL('../../dist/web/', import.meta.url);

/**
 * One self-contained HTML document that shows the dossier: it opens from disk, asks for nothing over the network, and
 * its policy lets only its own script and style run, by their hashes, so that no text of an article ever can.
 * @throws Error when the page of `web/` has not been built.
 */
export function renderReport(dossier: Dossier): string {
  const script = readPage('report.js');
  const style = readPage('report.css');
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="doichieu">
<title>Đối chiếu</title>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<noscript>Trang này cần JavaScript để hiển thị. This page needs JavaScript.</noscript>
<script type="application/json" id="dossier">${embeddedJson(dossier)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** JSON that no HTML parser can leave: without `<`, `>` and `&` there is no end tag, no comment and no entity. */
function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readPage(name: string): string {
  const file = new URL(name, PAGE);
  try {
    return readFileSync(file, 'utf8').replace(/<\/(?=script|style)/gi, '<\\/');
  } catch (cause) {
    throw new Error(`${fileURLToPath(file)} is missing: run \`npm run build\` first`, { cause });
  }
}

function hash(source: string): string {
  return `sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}`;
}
