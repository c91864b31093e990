import { type AntecedentWeights, buildChooser } from '../../entities/speakers/chooser.ts';
import type { EntityWords, Tenure } from '../../entities/words.ts';
import { foldWord, isNative, spellings } from './entities/known-words.ts';
import { buildLexicon, wordsOf } from './entities/lexicon.ts';
import { isSyllable, LETTER_WORDS } from './entities/spelling.ts';
import { lexicon } from './lexicon.ts';
import antecedents from './weights/antecedents.json' with { type: 'json' };
import abbreviations from './words/body-abbreviations.json' with { type: 'json' };
import nameSecondParts from './words/name-second-parts.json' with { type: 'json' };
import counted from './words/names-figures.json' with { type: 'json' };
import given from './words/names-given.json' with { type: 'json' };
import officials from './words/names-officials.json' with { type: 'json' };
import people from './words/names-people.json' with { type: 'json' };
import surnames from './words/names-surnames.json' with { type: 'json' };
import openers from './words/openers.json' with { type: 'json' };
import roleGroups from './words/role-groups.json' with { type: 'json' };
import things from './words/things.json' with { type: 'json' };

const lowered = (entries: readonly string[]): Set<string> => new Set(entries.map((entry) => entry.toLowerCase()));

const foldPhrase = (phrase: string): string =>
  wordsOf(phrase)
    .filter((word) => /\p{L}/u.test(word))
    .join(' ');

const isInitials = (word: string): boolean => !isSyllable(word);

/** By full name, and by a foreign last name whose bearers all speak for one state; what was written by hand goes before what was counted. */
function publicFigures(): Map<string, string> {
  const figures = new Map<string, string>();
  const byLastName = new Map<string, Set<string>>();
  for (const { name, party } of [...counted.entries, ...people.entries]) {
    const words = foldPhrase(name).split(' ');
    figures.set(words.join(' '), party);
    const last = words.at(-1) ?? '';
    if (!isSyllable(last)) byLastName.set(last, (byLastName.get(last) ?? new Set()).add(party));
  }
  for (const [last, parties] of byLastName) {
    const [party] = parties;
    if (party !== undefined && parties.size === 1) figures.set(last, party);
  }
  return figures;
}

function tenures(): Map<string, Tenure[]> {
  const held = new Map<string, Tenure[]>();
  for (const { name, ...tenure } of officials.entries as readonly (Tenure & { readonly name: string })[]) {
    const words = foldPhrase(name);
    held.set(words, [...(held.get(words) ?? []), tenure]);
  }
  return held;
}

export const entities: EntityWords = {
  lexicon: buildLexicon(),
  tags: lexicon.tags,
  home: 'Việt Nam',
  surnames: lowered(surnames.entries),
  openers: lowered(openers.entries),
  tickers: new Set(['mã', 'ck', 'chứng', 'khoán', 'mck', 'upcom', 'hose', 'hsx', 'hnx', 'nyse', 'nasdaq']),
  conjunction: 'và',
  copula: 'là',
  naming: 'tên',
  particles: new Set([
    'bin',
    'ibn',
    'al',
    'el',
    'ul',
    'de',
    'da',
    'del',
    'della',
    'di',
    'du',
    'dos',
    'van',
    'von',
    'der',
    'den',
    'la',
    'le',
    'ter',
  ]),
  nameTails: new Set(nameSecondParts.entries),
  givenWords: new Set(given.words),
  given: new Map([
    ...given.women.map((name) => [name, 'f'] as const),
    ...given.men.map((name) => [name, 'm'] as const),
  ]),
  middle: new Set(['văn', 'thị']),
  feminine: new Set(['thị']),
  isNative,
  letterWords: LETTER_WORDS,
  foldWord,
  spellings,
  people: publicFigures(),
  officials: tenures(),
  abbreviations: new Map(
    abbreviations.entries.map(({ short, long }) => [foldPhrase(short), foldPhrase(long).split(' ')]),
  ),
  homeAbbreviations: new Set(
    abbreviations.entries.flatMap(({ short, home = false }) => (home ? (short.split(' ').find(isInitials) ?? []) : [])),
  ),
  abbreviationStarts: new Set(abbreviations.entries.map(({ short }) => foldPhrase(short).split(' ')[0] ?? '')),
  inquiries: new Map(
    Object.entries({
      'thanh tra': ['thanh tra', 'cơ quan thanh tra', 'đoàn thanh tra'],
      'điều tra': [
        'công an',
        'cơ quan cảnh sát điều tra',
        'cơ quan csđt',
        'cơ quan an ninh điều tra',
        'cảnh sát',
        'cơ quan điều tra',
      ],
      'cáo trạng': ['viện kiểm sát nhân dân', 'vksnd', 'vks', 'viện ksnd', 'viện kiểm sát'],
    }).map(([name, bodies]) => [foldPhrase(name), bodies.map((one) => foldPhrase(one).split(' '))]),
  ),
  findings: new Set(
    ['kết quả', 'kết luận', 'thông tin', 'nội dung', 'bản', 'ban đầu', 'bước đầu', 'sơ bộ', 'xác minh', 'của'].flatMap(
      (phrase) => foldPhrase(phrase).split(' '),
    ),
  ),
  things: new Set(things.entries.map(foldPhrase)),
  audience: new Set(['reporter']),
  impersonal: new Set(['collective', 'spokesperson']),
  advocates: new Set(['lawyer']),
  defence: ['bào chữa', 'bảo vệ', 'biện hộ', 'đại diện'].map((phrase) => phrase.split(' ')),
  beneficiary: 'cho',
  authorship: ['tác', 'giả'],
  opposing: ['đối', 'lập'],
  exemplifying: ['đặc biệt là', 'nhất là', 'trong đó có', 'bao gồm', 'gồm có'].map((phrase) => phrase.split(' ')),
  editorials: new Set(['xã luận', 'bài xã luận', 'bài bình luận'].map(foldPhrase)),
  functional: foldPhrase('chức năng'),
  governors: new Set(['thống đốc', 'thị trưởng', 'tỉnh trưởng', 'quận trưởng', 'thủ hiến']),
  accused: new Set(['accused', 'suspect']),
  politicians: new Set(['legislator', 'ứng viên', 'ứng cử viên']),
  factions: new Set(['Dân chủ', 'Cộng hòa', 'Bảo thủ'].map(foldPhrase)),
  representing: ['đại', 'diện'],
  deputies: new Set(['phó bí thư', 'phó bí thư thường trực']),
  central: foldPhrase('trung ương đảng'),
  members: new Set(['ủy viên', 'thành viên', 'đảng viên']),
  team: new Set(['coach', 'player']),
  general: ['cơ quan', 'ngành', 'đơn vị'].map((phrase) => foldPhrase(phrase).split(' ')),
  international: ['quốc tế', 'thế giới', 'liên hợp quốc', 'châu âu', 'châu á', 'asean'].map((phrase) =>
    foldPhrase(phrase).split(' '),
  ),
  antecedents: buildChooser(antecedents as AntecedentWeights),
  celebrated: new Set([
    'singer',
    'actor',
    'artist',
    'musician',
    'người mẫu',
    'siêu mẫu',
    'hoa hậu',
    'á hậu',
    'người đẹp',
    'đạo diễn',
    'mc',
    'rapper',
    'danh hài',
    'tài tử',
    'tay vợt',
    'võ sĩ',
    'kình ngư',
    'kỳ thủ',
    'cơ thủ',
    'tỷ phú',
    'tỉ phú',
  ]),
  science: 'học',
  inner: new Set(['vụ', 'phòng', 'khoa', 'ban', 'đội', 'bộ môn']),
  comingFrom: new Set(['từ']),
  clocks: new Set(['giờ']),
  givenStates: new Set(['jordan', 'chad', 'georgia', 'israel']),
  crowds: new Set(['tổ chức', 'nhóm', 'lực lượng', 'đội', 'phong trào', 'phiến quân'].map(foldPhrase)),
  callings: [
    'chủ đầu tư',
    'nhà đầu tư',
    'nhà thầu thi công',
    'nhà thầu',
    'đơn vị thi công',
    'đơn vị tư vấn',
    'đơn vị vận hành',
    'đơn vị khai thác',
    'đơn vị tổ chức',
    'đơn vị phân phối',
    'nhà phân phối',
    'nhà phát hành',
    'nhà sản xuất',
    'nhà cung cấp',
    'nhà vận hành',
  ].map((phrase) => ({ words: phrase.split(' '), key: foldPhrase(phrase) })),
  being: new Set(['là', 'làm']),
  respectful: 'vị',
  likeSchools: ['đại học', 'học viện'].map((phrase) => foldPhrase(phrase).split(' ')),
  province: 'tỉnh',
  city: foldPhrase('thành phố').split(' '),
  municipalities: ['Hà Nội', 'Hồ Chí Minh', 'HCM', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ'].map((name) =>
    foldPhrase(name).split(' '),
  ),
  numbering: 'số',
  leanings: new Set(['thân', 'chống', 'bài']),
  age: 'tuổi',
  posts: new Set(['đang', 'công', 'tác', 'làm', 'việc', 'giảng', 'dạy', 'trực', 'chính']),
  employed: new Set([
    'chủ tịch',
    'phó chủ tịch',
    'in charge',
    'trưởng phòng',
    'quản lý',
    'người quản lý',
    'collective',
    'cố vấn',
  ]),
  anywhere: new Set([
    'chủ tịch',
    'phó chủ tịch',
    'in charge',
    'trưởng phòng',
    'trưởng khoa',
    'phó trưởng khoa',
    'trưởng nhóm nghiên cứu',
    'tổng biên tập',
    'phó tổng biên tập',
    'quản lý',
    'người quản lý',
    'thành viên',
  ]),
  business: new Set([
    'chief executive',
    'giám đốc nghệ thuật',
    'giám đốc quản lý',
    'giám đốc chương trình',
    'giám đốc sáng tạo',
    'giám đốc marketing',
    'giám đốc kinh doanh',
    'giám đốc tài chính',
    'giám đốc truyền thông',
    'giám đốc nhân sự',
    'giám đốc phát triển',
    'giám đốc khu vực',
    'giám đốc quốc gia',
    'giám đốc nghiên cứu',
    'phó giám đốc điều hành',
    'người đồng sáng lập',
    'chủ tịch điều hành',
    'quản trị',
    'quản trị viên',
    'phó giám đốc',
    'phó tổng giám đốc',
    'giám đốc kỹ thuật',
    'chủ tịch hđqt',
    'chủ tịch hội đồng quản trị',
    'nhà sáng lập',
    'người sáng lập',
    'đồng sáng lập',
    'nhà đồng sáng lập',
    'ông bầu',
    'chủ nhân',
    'head',
  ]),
  covers: new Map(roleGroups.entries.map(({ group, covers }) => [group, new Set(covers)])),
};
