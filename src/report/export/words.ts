import type { Act, Form, Stance } from '../../core/types.ts';

/** The words that an export needs in one language; the articles' own words are never translated. */
export interface ExportWords {
  readonly language: 'vi' | 'en';
  readonly stance: Readonly<Record<Stance, string>>;
  readonly act: Readonly<Record<Act, string>>;
  readonly form: Readonly<Record<Form, string>>;
  readonly paraphrase: string;
  readonly unknownSpeaker: string;
  readonly contradictions: string;
  readonly shifts: string;
  readonly figures: string;
  readonly limits: string;
  readonly timeline: string;
  readonly sources: string;
  readonly published: string;
}

export const exportWords: Readonly<Record<'vi' | 'en', ExportWords>> = {
  vi: {
    language: 'vi',
    stance: { affirm: 'khẳng định', deny: 'phủ nhận', withhold: 'không trả lời' },
    act: {
      assert: 'nói',
      accuse: 'cáo buộc',
      deny: 'phủ nhận',
      confirm: 'xác nhận',
      withhold: 'từ chối trả lời',
      demand: 'yêu cầu',
      warn: 'cảnh báo',
      commit: 'cam kết',
      express: 'bày tỏ',
    },
    form: { direct: 'nguyên văn', indirect: 'thuật lại', mixed: 'thuật lại, có phần nguyên văn' },
    paraphrase: 'thuật lại',
    unknownSpeaker: 'không rõ ai nói',
    contradictions: 'Mâu thuẫn',
    shifts: 'Đổi lập trường',
    figures: 'Số liệu lệch nhau',
    limits: 'Giới hạn',
    timeline: 'Diễn biến',
    sources: 'Nguồn',
    published: 'đăng',
  },
  en: {
    language: 'en',
    stance: { affirm: 'affirms', deny: 'denies', withhold: 'will not say' },
    act: {
      assert: 'says',
      accuse: 'accuses',
      deny: 'denies',
      confirm: 'confirms',
      withhold: 'declines to answer',
      demand: 'demands',
      warn: 'warns',
      commit: 'commits',
      express: 'expresses',
    },
    form: { direct: 'verbatim', indirect: 'paraphrase', mixed: 'paraphrase, partly verbatim' },
    paraphrase: 'paraphrase',
    unknownSpeaker: 'speaker not named',
    contradictions: 'Contradictions',
    shifts: 'Shifts of position',
    figures: 'Figures that disagree',
    limits: 'Limits',
    timeline: 'Timeline',
    sources: 'Sources',
    published: 'published',
  },
};
