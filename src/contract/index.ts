export { analysisSchema } from './analysis.ts';
export { correctionsSchema } from './corrections.ts';
export { dossierSchema } from './dossier.ts';
export { findBrokenDossierReferences, findBrokenReferences } from './references.ts';
