import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One script and one style sheet with the fonts inside: `renderReport` puts both into the one HTML file. */
export default defineConfig({
  root: here('.'),
  plugins: [svelte()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 200_000,
    cssCodeSplit: false,
    target: 'es2022',
    lib: {
      entry: here('main.ts'),
      formats: ['iife'],
      name: 'doichieu',
      fileName: () => 'report.js',
      cssFileName: 'report',
    },
  },
});
