import { accordingEnd } from './according-end.ts';
import { accordingFront } from './according-front.ts';
import { belief } from './belief.ts';
import { brokenQuote } from './broken-quote.ts';
import type { Construction } from './construction.ts';
import { contentSubjectCue } from './content-subject-cue.ts';
import { coordinatedCues } from './coordinated-cues.ts';
import { dialogue } from './dialogue.ts';
import { documentSays } from './document-says.ts';
import { fixedPhrases } from './fixed-phrases.ts';
import { followUp } from './follow-up.ts';
import { freeQuote } from './free-quote.ts';
import { interview } from './interview.ts';
import { mediaWords } from './media-words.ts';
import { naming } from './naming.ts';
import { nested } from './nested.ts';
import { nounOfSource } from './noun-of-source.ts';
import { outletQuotes } from './outlet-quotes.ts';
import { passive } from './passive.ts';
import { plansAndActions } from './plans-and-actions.ts';
import { quoteNamedBeside } from './quote-named-beside.ts';
import { quoteOwner } from './quote-owner.ts';
import { quoteSubjectCue } from './quote-subject-cue.ts';
import { subjectCueContent } from './subject-cue-content.ts';
import { subjectCueQuote } from './subject-cue-quote.ts';
import { titlesAndScareQuotes } from './titles-and-scare-quotes.ts';
import { unbalancedMark } from './unbalanced-mark.ts';
import { withhold } from './withhold.ts';

/** Every construction that the pack documents. */
export const constructions: readonly Construction[] = [
  subjectCueContent,
  quoteSubjectCue,
  subjectCueQuote,
  brokenQuote,
  freeQuote,
  quoteNamedBeside,
  quoteOwner,
  unbalancedMark,
  interview,
  dialogue,
  accordingFront,
  accordingEnd,
  contentSubjectCue,
  outletQuotes,
  coordinatedCues,
  passive,
  nounOfSource,
  documentSays,
  withhold,
  nested,
  naming,
  belief,
  fixedPhrases,
  followUp,
  mediaWords,
  plansAndActions,
  titlesAndScareQuotes,
];
