export { analysisSchema } from './analysis.ts';
export { dossierSchema } from './dossier.ts';
export { findBrokenDossierReferences, findBrokenReferences } from './references.ts';
