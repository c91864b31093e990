import { mount } from 'svelte';
import App from './App.svelte';
import type { Dossier } from './model/contract.ts';
import { indexDossier } from './model/dossier-index.ts';
import { page } from './page.svelte.ts';
import './page.css';

const embedded = document.getElementById('dossier');
const target = document.getElementById('page');
if (embedded && target) {
  // `renderReport` wrote it from a Dossier.
  const dossier: Dossier = JSON.parse(embedded.textContent ?? '');
  embedded.remove();
  page.start();
  mount(App, { target, props: { index: indexDossier(dossier) } });
}
