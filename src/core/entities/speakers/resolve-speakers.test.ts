import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnamese } from '../../language/vi/index.ts';
import { splitSentences, tokenize } from '../../text/index.ts';
import { joinWords } from '../../words/index.ts';
import type { Attribution } from '../index.ts';
import { findNames, readPhrases, resolveSpeakers } from '../index.ts';

/** Sources stand in double square brackets; `[[∅]]` is a statement without a source. */
function read(marked: string) {
  const sources: ({ start: number; end: number } | null)[] = [];
  const places: number[] = [];
  let text = '';
  for (const [index, part] of marked.split(/\[\[|\]\]/u).entries()) {
    if (index % 2 === 0) text += part;
    else {
      places.push(text.length);
      if (part === '∅') sources.push(null);
      else {
        sources.push({ start: text.length, end: text.length + part.length });
        text += part;
      }
    }
  }
  return { text, sources, places };
}

function proseOf(text: string, published?: string) {
  const tokens = tokenize(text);
  const words = joinWords(tokens, vietnamese.lexicon);
  return {
    text,
    published,
    tokens,
    words,
    noise: [],
    sentences: splitSentences(text, tokens, [], vietnamese.sentences),
  };
}

const attribution = (source: Attribution['source'], at: number, text: string): Attribution => ({
  content: { start: Math.min(source?.end ?? at, text.length - 1), end: Math.min((source?.end ?? at) + 1, text.length) },
  cue: null,
  source,
  via: [],
  form: 'indirect',
  rule: 'test',
  confidence: 1,
});

/** `Tên (bên)` for each source; `?` before the unnamed, `+` between joint speakers. */
function speakers(marked: string, published?: string): string[] {
  const { text, sources, places } = read(marked);
  const prose = proseOf(text, published);
  const attributions = sources.map((source, index) => attribution(source, places[index] ?? 0, text));
  const phrases = readPhrases(prose, vietnamese.entities);
  const names = findNames(phrases);
  const found = resolveSpeakers(phrases, names, attributions);
  const byId = new Map(found.entities.map((entity) => [entity.id, entity]));
  return found.speakers.map((ids) =>
    ids
      .map((id) => {
        const entity = byId.get(id);
        return `${entity?.kind === 'unnamed' ? '?' : ''}${entity?.name ?? ''} (${entity?.party ?? '-'})`;
      })
      .join(' + '),
  );
}

type Row = readonly [marked: string, expected: readonly string[], note: string];

const TITLES: readonly Row[] = [
  ['[[Tổng thống Pháp Jean Dupont]] nói sẽ đến.', ['Jean Dupont (Pháp)'], 'title and state before the name'],
  ['[[Bà Lê Thị Sen, giám đốc Sở Y tế Hà Nam]], cho biết.', ['Lê Thị Sen (Sở Y tế Hà Nam)'], 'office after a comma'],
  ['[[Ivan Petrov, người phát ngôn Điện Kremlin]], bác bỏ.', ['Ivan Petrov (Nga)'], 'a building for its state'],
  ['[[Đại sứ Nga tại LHQ, ông Oleg Orlov]] nói.', ['Oleg Orlov (Nga)'], 'office, comma, name'],
  ['[[Ông Trần Văn Ký - chủ tịch UBND xã Bình An]] nói.', ['Trần Văn Ký (UBND xã Bình An)'], 'office after a dash'],
  ['[[Bà Đỗ Lan (Giám đốc Công ty Sao Mai)]] nói.', ['Đỗ Lan (Công ty Sao Mai)'], 'office in brackets'],
  [
    '[[Bộ trưởng Giao thông Vận tải Lê Văn Đông]] yêu cầu.',
    ['Lê Văn Đông (Bộ Giao thông Vận tải)'],
    'a minister at home',
  ],
  ['[[Thứ trưởng Phan Văn Tư của Bộ Công thương]] nói.', ['Phan Văn Tư (Bộ Công thương)'], 'the body after the name'],
  [
    '[[Trưởng ban Tổ chức trung ương Hồ Văn Năm]] nói.',
    ['Hồ Văn Năm (Ban Tổ chức trung ương)'],
    'the body in the office word',
  ],
  ['[[Nguyên bí thư Thành ủy Hội An Võ Văn Sáu]] kể.', ['Võ Văn Sáu (-)'], 'a former office has no party'],
  ['[[Cựu Ngoại trưởng Mỹ Anna Perez]] cho rằng vậy.', ['Anna Perez (-)'], 'a former office has no party'],
  [
    '[[Trưởng Công an xã Tân Hòa Lê Minh Đức]] nói.',
    ['Lê Minh Đức (Công an xã Tân Hòa)'],
    'behind the place stands the name of the bearer',
  ],
  [
    '[[Trưởng Công an xã Trường Lộc]] nói.',
    ['?Trưởng Công an xã Trường Lộc (Công an xã Trường Lộc)'],
    'a place that begins like a school',
  ],
  ['[[Các cơ quan tình báo Litva]] cảnh báo.', ['?Các cơ quan tình báo Litva (Litva)'], 'offices of a state'],
  [
    '[[Các lực lượng do Litva hậu thuẫn]] rút lui.',
    ['?Các lực lượng do Litva hậu thuẫn (-)'],
    'forces that a state helps',
  ],
  ['[[Một quan chức của Moscow]] nói.', ['?Một quan chức của Moscow (Nga)'], 'a capital for its state'],
  ['[[Thị trưởng Moscow]] nói.', ['?Thị trưởng Moscow (Moscow)'], 'a capital for itself'],
  ['[[Ông Lê Văn Tám - phó thôn Cẩm An]] nói.', ['Lê Văn Tám (Cẩm An)'], 'an office in a village'],
  [
    '[[Bà Lê Thị Lan, tổ trưởng tổ Anh văn Trường THCS Lê Văn Tám]], nói.',
    ['Lê Thị Lan (Trường THCS Lê Văn Tám)'],
    'a subject at school, no state',
  ],
  [
    '[[Đại diện một ngân hàng tại Bình Dương]] nói.',
    ['?Đại diện một ngân hàng tại Bình Dương (-)'],
    'where a body is that is not named',
  ],
  [
    '[[Bác sĩ Lê Văn Tám]], trực chính tại Bệnh viện Bạch Mai, nói.',
    ['Lê Văn Tám (Bệnh viện Bạch Mai)'],
    'on duty at a hospital',
  ],
  [
    '[[Bác sĩ Lê Văn Tám]], hiện tại Bệnh viện Bạch Mai đã quá tải.',
    ['Lê Văn Tám (-)'],
    'a hospital that something happens at',
  ],
  ['[[Đại diện châu Âu]] nói sẽ đến.', ['?Đại diện châu Âu (châu Âu)'], 'a place that begins with a small letter'],
  [
    '[[Một chỉ huy của Lực lượng Dân chủ Syria]] nói.',
    ['?Một chỉ huy của Lực lượng Dân chủ Syria (Lực lượng Dân chủ Syria)'],
    'a force that is not the state’s',
  ],
  ['[[Luật sư Bùi Văn Bảy]] khẳng định.', ['Bùi Văn Bảy (-)'], 'a profession has no party'],
  ['[[Giáo sư Mark Olsen, Đại học Oslo]], nói.', ['Mark Olsen (Đại học Oslo)'], 'a body that no office word joins'],
  ['[[Chuyên gia quân sự Nga Ilya Volkov]] nhận định.', ['Ilya Volkov (-)'], 'an expert does not speak for his state'],
  [
    '[[Bác sĩ Tom Brown, trưởng khoa tim mạch của Bệnh viện Bạch Mai]], nói.',
    ['Tom Brown (Bệnh viện Bạch Mai)'],
    'a doctor with an office',
  ],
  [
    '[[Tổng giám đốc Quỹ Tiền tệ quốc tế (IMF) Clara Roy]] cho biết.',
    ['Clara Roy (Quỹ Tiền tệ quốc tế)'],
    'abbreviation inside the title',
  ],
  ['[[Chủ tịch EVN Dương Văn Tám]] nói.', ['Dương Văn Tám (EVN)'], 'abbreviation as a body'],
  ['[[thủ lĩnh CNRP Sok Dara]] yêu cầu.', ['Sok Dara (CNRP)'], 'abbreviation before a foreign name'],
  [
    '[[Người phát ngôn của Tổ chức Giám sát rừng nhiệt đới (GSRN) Ana Lima]] nói.',
    ['Ana Lima (Tổ chức Giám sát rừng nhiệt đới)'],
    'a body of unknown words up to its abbreviation',
  ],
  ['[[thẩm phán liên bang Mary Stone]] hỏi.', ['Mary Stone (-)'], 'small words between title and name'],
  ['[[thiền sư Minh Đạo]] cho rằng.', ['Minh Đạo (-)'], 'a religious title'],
  ['[[Sir Alan Moore]] tiết lộ.', ['Alan Moore (-)'], 'a foreign word of address'],
  [
    '[[Vị Ngoại trưởng Mỹ]] nói. Trước đó, Ngoại trưởng Mỹ Anna Perez tới Hà Nội.',
    ['Anna Perez (Mỹ)'],
    'named only later',
  ],
  [
    '[[Phó Tổng thư ký Liên Hiệp Quốc phụ trách nhân đạo Olga Ruiz]] nói.',
    ['Olga Ruiz (Liên Hiệp Quốc)'],
    'what the office is about',
  ],
  ['[[đại biểu Trần Văn Chín]] đề nghị.', ['Trần Văn Chín (Quốc hội)'], 'a member of parliament'],
  ['[[bị cáo Trần Văn Mười]] khai.', ['Trần Văn Mười (-)'], 'the accused speaks for himself'],
];

const LATER: readonly Row[] = [
  [
    'Ông Ivan Petrov, người phát ngôn Điện Kremlin, đến. [[Ông Petrov]] nói.',
    ['Ivan Petrov (Nga)'],
    'foreign: the last name',
  ],
  ['Bộ trưởng Y tế Lê Thị Xuân đến. [[Bà Xuân]] nói.', ['Lê Thị Xuân (Bộ Y tế)'], 'native: the given name'],
  ['Nhà lãnh đạo Triều Tiên Kim Min Su đến. [[Ông Kim]] nói.', ['Kim Min Su (Triều Tiên)'], 'Korean: the first name'],
  ['Chủ tịch Trung Quốc Lưu Đại Hải đến. [[Ông Lưu]] nói.', ['Lưu Đại Hải (Trung Quốc)'], 'Chinese: the first name'],
  ['Lãnh đạo Triều Tiên Kim Min-su đến. [[Kim Min Su]] nói.', ['Kim Min-su (Triều Tiên)'], 'hyphens do not matter'],
  [
    'Ông Trương Hoà Nam, giám đốc Sở Y tế, đến. [[Ông Trương Hòa Nam]] nói.',
    ['Trương Hoà Nam (Sở Y tế)'],
    'two spellings of tones',
  ],
  ['Trợ lý Judith Heinz đến. [[Bà Henz]] nói.', ['Judith Heinz (-)'], 'a slip in a foreign name'],
  [
    'Ông Lê Văn Hùng và ông Trần Văn Hưng đến. [[Ông Hưng]] nói.',
    ['Trần Văn Hưng (-)'],
    'no slips between native names',
  ],
  ['Ông Lê Văn Bình tới. Bà Trần Thị Bình đi. [[Bà Bình]] nói.', ['Trần Thị Bình (-)'], 'one given name, two genders'],
  ['Ông Peter Gray, thị trưởng Oslo, đến. [[Gray]] nói.', ['Peter Gray (Oslo)'], 'a bare last name'],
  ['[[Bị cáo Thanh]] khai. Nguyễn Văn Thanh bị bắt.', ['Nguyễn Văn Thanh (-)'], 'the full name later'],
  ['Ca sĩ Hồ Thu Mây hát. [[Mây]] chia sẻ.', ['Hồ Thu Mây (-)'], 'a bare given name'],
];

const POINTING: readonly Row[] = [
  [
    '[[Ông Ivan Petrov]] nói vậy. [[Ông]] thêm rằng.',
    ['Ivan Petrov (-)', 'Ivan Petrov (-)'],
    'pronoun after the speaker',
  ],
  [
    '[[Bà Anna Perez]] nói vậy. [[Bà này]] thêm rằng.',
    ['Anna Perez (-)', 'Anna Perez (-)'],
    'pronoun with a pointing word',
  ],
  [
    '[[Ông Lê Văn An]] nói. Bà Trần Thị Bé nghe. [[Ông]] thêm.',
    ['Lê Văn An (-)', 'Lê Văn An (-)'],
    'gender keeps the other out',
  ],
  [
    '[[Một quan chức Mỹ]] nói. [[Người này]] thêm.',
    ['?Một quan chức Mỹ (Mỹ)', '?Một quan chức Mỹ (Mỹ)'],
    'an unnamed one goes on',
  ],
  [
    '[[Một nguồn tin quân sự]] nói. [[Nguồn tin này]] thêm.',
    ['?Một nguồn tin quân sự (-)', '?Một nguồn tin quân sự (-)'],
    'a source goes on',
  ],
  [
    'Nga và Nhật Bản họp. [[Nhật Bản]] phản đối. [[Nước này]] đòi.',
    ['Nhật Bản (Nhật Bản)', 'Nhật Bản (Nhật Bản)'],
    'the state named last',
  ],
  [
    '[[Sở Y tế Hà Nam]] nói. [[Cơ quan này]] thêm.',
    ['Sở Y tế Hà Nam (Sở Y tế Hà Nam)', 'Sở Y tế Hà Nam (Sở Y tế Hà Nam)'],
    'the body that spoke',
  ],
  [
    '[[Sở Y tế Hà Nam]] nói. [[Sở]] thêm.',
    ['Sở Y tế Hà Nam (Sở Y tế Hà Nam)', 'Sở Y tế Hà Nam (Sở Y tế Hà Nam)'],
    'the bare head word',
  ],
  ['[[Các chuyên gia]] nói. [[Họ]] thêm.', ['?Các chuyên gia (-)', '?Các chuyên gia (-)'], 'a crowd goes on'],
  [
    'Tổng thống Nga Ivan Petrov gặp Thủ tướng Ấn Độ Raj Kapur. [[Hai nhà lãnh đạo]] nhấn mạnh.',
    ['Ivan Petrov (Nga) + Raj Kapur (Ấn Độ)'],
    'two leaders',
  ],
  ['Nga họp với Ấn Độ. [[Hai bên]] nhấn mạnh.', ['Nga (Nga) + Ấn Độ (Ấn Độ)'], 'two sides'],
  ['[[Ông Lê Văn An]] nói. [[∅]]"Tôi sẽ đi."', ['Lê Văn An (-)', 'Lê Văn An (-)'], 'no source: the speaker goes on'],
  ['[[Ông Lê Văn An]] nói. [[Tôi]] sẽ đi.', ['Lê Văn An (-)', 'Lê Văn An (-)'], 'first person'],
  ['Ca sĩ Hồ Thu Mây đến. [[Nữ ca sĩ này]] kể.', ['Hồ Thu Mây (-)'], 'a profession that points'],
  ['Chuyên gia Tom Hall nói. [[Chuyên gia này]] cho rằng.', ['Tom Hall (-)'], 'a profession that points'],
];

const ROLES: readonly Row[] = [
  [
    'Bảo vệ Trần Nam đến. [[Nam]] khai. [[Đối tượng này]] khóc.',
    ['Trần Nam (-)', 'Trần Nam (-)'],
    'a word for a suspect, of somebody who was called otherwise',
  ],
  ['Tổng thống Pháp Jean Dupont đến. [[Tổng thống Pháp]] nói.', ['Jean Dupont (Pháp)'], 'the same office'],
  [
    'Tổng thống Pháp Jean Dupont gặp Tổng thống Nga Ivan Petrov. [[Tổng thống Pháp]] nói.',
    ['Jean Dupont (Pháp)'],
    'the state tells which',
  ],
  [
    'Tổng thống Pháp Jean Dupont đến. [[Nhà lãnh đạo Pháp]] nói.',
    ['Jean Dupont (Pháp)'],
    'a general word for the office',
  ],
  [
    'Ngoại trưởng Pháp Jean Dupont đến. [[Bộ trưởng Ngoại giao Pháp]] nói.',
    ['Jean Dupont (Pháp)'],
    'two words for one office',
  ],
  ['Ngoại trưởng Pháp Jean Dupont đến. [[Nhà ngoại giao hàng đầu Pháp]] nói.', ['Jean Dupont (Pháp)'], 'a diplomat'],
  ['Tổng thống Pháp Jean Dupont đến. [[Tổng thống Nga]] nói.', ['?Tổng thống Nga (Nga)'], 'another state: unnamed'],
  ['Chánh án Mary Stone đến. [[chánh án]] nói.', ['Mary Stone (-)'], 'the bare office'],
  [
    'Ông Lê Văn An, cục trưởng Cục Điện ảnh, đến. [[cục trưởng Cục Điện ảnh]] nói.',
    ['Lê Văn An (Cục Điện ảnh)'],
    'office with its body',
  ],
  [
    'Bà Ann Lee, phát ngôn viên Nhà Trắng, đến. [[Người phát ngôn Nhà Trắng]] nói.',
    ['Ann Lee (Mỹ)'],
    'two words for a spokesperson',
  ],
  ['[[Một quan chức Mỹ]] nói.', ['?Một quan chức Mỹ (Mỹ)'], 'indefinite: unnamed'],
  ['Ngoại trưởng Mỹ Anna Perez đến. [[các quan chức Mỹ]] nói.', ['?các quan chức Mỹ (Mỹ)'], 'plural: unnamed'],
  ['[[Đại diện Viettel]] nói.', ['?Đại diện Viettel (Viettel)'], 'a body after a word for its speaker'],
  [
    '[[người phát ngôn Quân đội Israel]] nói.',
    ['?người phát ngôn Quân đội Israel (Israel)'],
    'an unnamed speaker of a body',
  ],
  [
    '[[Luật sư của ông Peter Gray]] nói.',
    ['?Luật sư của ông Peter Gray (Peter Gray)'],
    'an advocate speaks for his client',
  ],
  ['[[gia đình ông Lê Văn An]] nói.', ['?gia đình ông Lê Văn An (-)'], 'a family is not its member'],
  ['[[Mẹ của Lê Văn An]] nói.', ['?Mẹ của Lê Văn An (-)'], 'a relation is not the person'],
];

const BODIES: readonly Row[] = [
  ['[[Bộ Ngoại giao Nga]] lên án.', ['Bộ Ngoại giao Nga (Nga)'], 'a ministry speaks for its state'],
  ['[[Đại sứ quán Nga tại Iran]] xác nhận.', ['Đại sứ quán Nga tại Iran (Nga)'], 'an embassy'],
  [
    '[[Tổ chức Y tế Thế giới (WHO)]] khuyến cáo. [[WHO]] nói.',
    ['Tổ chức Y tế Thế giới (Tổ chức Y tế Thế giới)', 'Tổ chức Y tế Thế giới (Tổ chức Y tế Thế giới)'],
    'abbreviation in brackets',
  ],
  [
    '[[Hiệp hội Nuôi ong Cao nguyên (NOCN)]] nói. [[NOCN]] thêm.',
    [
      'Hiệp hội Nuôi ong Cao nguyên (Hiệp hội Nuôi ong Cao nguyên)',
      'Hiệp hội Nuôi ong Cao nguyên (Hiệp hội Nuôi ong Cao nguyên)',
    ],
    'an unknown abbreviation',
  ],
  [
    '[[Sở GD-ĐT Hà Nam]] nói. [[Sở Giáo dục và Đào tạo Hà Nam]] thêm.',
    [
      'Sở Giáo dục và Đào tạo Hà Nam (Sở Giáo dục và Đào tạo Hà Nam)',
      'Sở Giáo dục và Đào tạo Hà Nam (Sở Giáo dục và Đào tạo Hà Nam)',
    ],
    'abbreviations written out',
  ],
  ['[[Bình Nhưỡng]] cáo buộc.', ['Triều Tiên (Triều Tiên)'], 'a capital for its state'],
  ['[[Washington]] tuyên bố.', ['Mỹ (Mỹ)'], 'a capital for its state'],
  ['[[Nhà Trắng]] bác bỏ.', ['Nhà Trắng (Mỹ)'], 'a building that speaks'],
  ['[[Lầu Năm Góc]] bác bỏ.', ['Lầu Năm Góc (Mỹ)'], 'a building that speaks'],
  ['[[Hoa Kỳ]] và Nga họp.', ['Mỹ (Mỹ)'], 'the usual short name'],
  ['[[phía Nga]] đề nghị.', ['Nga (Nga)'], 'a side'],
  ['[[Người Nga]] đề nghị.', ['Nga (Nga)'], 'a people'],
  ['[[Nga và Triều Tiên]] phản đối.', ['Nga (Nga) + Triều Tiên (Triều Tiên)'], 'joint speakers'],
  ['[[Cả New Delhi lẫn Moscow]] nhấn mạnh.', ['Ấn Độ (Ấn Độ) + Nga (Nga)'], 'joint capitals'],
  ['[[Anh, Pháp và Đức]] phản đối.', ['Anh (Anh) + Pháp (Pháp) + Đức (Đức)'], 'three states'],
  ['[[bà Lê Thị Sen và ông Hồ Văn Năm]] nói.', ['Lê Thị Sen (-) + Hồ Văn Năm (-)'], 'two people'],
  [
    '[[Bộ Ngoại giao và Bộ Công an Trung Quốc]] im lặng.',
    ['Bộ Ngoại giao Trung Quốc (Trung Quốc) + Bộ Công an Trung Quốc (Trung Quốc)'],
    'the state is that of both',
  ],
  ['[[Hãng tin AFP]] đưa tin.', ['AFP (-)'], 'media have no party'],
  ['[[Tờ Straits Times]] viết.', ['Straits Times (-)'], 'media have no party'],
  ['[[Phong trào Hamas]] nói.', ['Hamas (Hamas)'], 'what it is before its name'],
  [
    'Huyện họp. UBND huyện Tân Phú đến. [[huyện Tân Phú]] thừa nhận.',
    ['UBND huyện Tân Phú (UBND huyện Tân Phú)'],
    'a place speaks through its administration',
  ],
  ['[[Lao Airlines]] thông báo.', ['Lao Airlines (Lao Airlines)'], 'a company by its last word'],
];

const OTHERS: readonly Row[] = [
  [
    'Hành khách Nguyễn Văn Bắc đã về nhà. [[Hành khách trong chuyến bay hạ cánh lúc nửa đêm]] kể.',
    ['?Hành khách trong chuyến bay hạ cánh lúc nửa đêm (-)'],
    'a long description is nobody of whom nothing like it is told',
  ],
  ['Hôm qua[[, ông Lê Văn An]] nói.', ['Lê Văn An (-)'], 'a mark before the phrase'],
  ['[[Anh, Pháp và Đức…]] phản đối.', ['Anh (Anh) + Pháp (Pháp) + Đức (Đức)'], 'a mark after the phrase'],
  ['[[ban đầu bị cáo Lê Văn An]] khai.', ['Lê Văn An (-)'], 'words of no role before the title'],
  ['Cảnh sát Peru, Peru và Peru. [[Cảnh sát]] nói.', ['Cảnh sát Peru (Peru)'], 'the short name of a body named before'],
  [
    'Tại Peru, người Peru và nước Peru họp. [[Nhà chức trách]] nói.',
    ['?Nhà chức trách (Peru)'],
    'authorities of the one state of the article',
  ],
  [
    'Tại Hà Nam, nước Peru, người Peru và Peru họp. [[Nhà chức trách]] nói.',
    ['?Nhà chức trách (-)'],
    'a place at home leaves the state open',
  ],
  ['[[Báo cáo của Bộ Công thương]] nêu.', ['Bộ Công thương (Bộ Công thương)'], 'a document speaks for its author'],
  [
    '[[Thông báo của Bộ Quốc phòng Nga]] nói. [[Thông báo này]] thêm.',
    ['Bộ Quốc phòng Nga (Nga)', 'Bộ Quốc phòng Nga (Nga)'],
    'the document goes on',
  ],
  ['[[Hiến pháp Mỹ]] quy định.', ['Hiến pháp Mỹ (Mỹ)'], 'a state in the name is no author'],
  ['[[cáo trạng]] nêu.', ['cáo trạng (-)'], 'no author'],
  [
    '[[một quảng cáo bằng tiếng Trung Quốc]] viết.',
    ['một quảng cáo bằng tiếng Trung Quốc (Trung Quốc)'],
    'a language is no author',
  ],
  ['Ông Lê Văn Tám đến. [[lý giải của ông Tám]] nêu.', ['Lê Văn Tám (-)'], 'whose words they are'],
  ['[[Thống kê từ Bộ Y tế]] cho thấy.', ['Bộ Y tế (Bộ Y tế)'], 'an author after từ'],
  ['[[giới quan sát]] cho rằng.', ['?giới quan sát (-)'], 'observers'],
  ['[[người dân Hội An]] nói.', ['?người dân Hội An (-)'], 'a crowd has no party'],
  ['[[cộng đồng mạng]] nói.', ['?cộng đồng mạng (-)'], 'a crowd'],
  ['[[Người ta]] cho rằng.', ['?Người ta (-)'], 'people in general'],
  ['[[Nhiều ý kiến]] cho rằng.', ['?Nhiều ý kiến (-)'], 'opinions'],
  ['[[một nguồn tin thân cận]] nói.', ['?một nguồn tin thân cận (-)'], 'an unnamed source'],
  ['[[Một người hàng xóm]] kể.', ['?Một người hàng xóm (-)'], 'a neighbour'],
  ['[[nhà chức trách]] cho biết.', ['?nhà chức trách (-)'], 'authorities of no known state'],
  ['[[các nhà chức trách Ấn Độ]] cho biết.', ['?các nhà chức trách Ấn Độ (Ấn Độ)'], 'authorities of a state'],
];

const CONTEXT: readonly Row[] = [
  [
    'Rafa Ruiz thua trận. [[Tay vợt người Chile]] nói sẽ trở lại.',
    ['Rafa Ruiz (-)'],
    'an athlete by his calling and origin',
  ],
  [
    'Ông Lê Văn Tám (60 tuổi), [[đại diện cho Hội Cựu chiến binh xã]], nói.',
    ['Lê Văn Tám (Hội Cựu chiến binh)'],
    'what is said of the subject was taken for the source',
  ],
  [
    'Hãng Sao Mai lãi lớn. [[Nhà mạng này]] sẽ giảm giá.',
    ['Hãng Sao Mai (Hãng Sao Mai)'],
    'the company by another word',
  ],
  [
    'UBND huyện Vạn An họp. [[Huyện]] yêu cầu kiểm tra.',
    ['UBND huyện Vạn An (UBND huyện Vạn An)'],
    'a district through its administration',
  ],
  [
    'Gặp Ngoại trưởng Chile Ana Rojas, Ngoại trưởng Peru Leo Soto cười. [[Hai bên]] nhất trí.',
    ['Chile (Chile) + Peru (Peru)'],
    'two states by those who speak for them',
  ],
  ['Lê Văn Tám, sinh viên: Sau đại hội, [[tôi]] mong có sân bóng.', ['Lê Văn Tám (-)'], 'the label of a turn'],
  ['[[Việc ông Lê Văn Tám]] khẳng định như vậy gây bất ngờ.', ['Lê Văn Tám (-)'], 'a clause made a noun'],
  ['Bà Lê Thị Sen gửi đơn. [[Bà nhiều lần]] tố cáo.', ['Lê Thị Sen (-)'], 'a pronoun and an adverb'],
  [
    '[[Sở Tài nguyên (STN) An Giang]] cho biết.',
    ['Sở Tài nguyên An Giang (Sở Tài nguyên An Giang)'],
    'the place after the abbreviation belongs to the name',
  ],
  [
    'Chelsea thắng. Chelsea dẫn đầu, Chelsea vui. [[Marcelo Torres]] nói.',
    ['Marcelo Torres (Chelsea)'],
    'the one club of the article',
  ],
  [
    'Chelsea thắng. Chelsea dẫn đầu, Chelsea vui. [[Lê Văn Tám]] nói.',
    ['Lê Văn Tám (-)'],
    'somebody at home is no player of it',
  ],
  [
    'Chelsea thắng Arsenal. Chelsea vui, Arsenal buồn, Chelsea dẫn đầu. [[Marcelo Torres]] nói.',
    ['Marcelo Torres (-)'],
    'two clubs: nobody knows',
  ],
  [
    'Chelsea thắng. Chelsea dẫn đầu, Chelsea vui. [[Luật sư Marcelo Torres]] nói.',
    ['Marcelo Torres (-)'],
    'another office is not the club',
  ],
  [
    '[[Đại biểu Lê Văn Tám - ĐBQH thành phố Đà Nẵng]] nói.',
    ['Lê Văn Tám (đoàn đại biểu Quốc hội thành phố Đà Nẵng)'],
    'a deputy with his place',
  ],
  ['[[đại biểu Lê Văn Tám (Hà Nội)]] nói.', ['Lê Văn Tám (đoàn đại biểu Quốc hội Hà Nội)'], 'the place in brackets'],
  ['[[Bộ trưởng Y tế Lê Văn Tám (Hà Nội)]] nói.', ['Lê Văn Tám (Bộ Y tế)'], 'another office keeps its body'],
  ['[[Tổng Bí thư Lê Văn Tám]] nói.', ['Lê Văn Tám (Đảng Cộng sản)'], 'the party that the office leads'],
  [
    'FBI lục soát căn hộ ở California. FBI bắt hai người. [[Chánh án John Smith]] hỏi.',
    ['John Smith (Mỹ)'],
    'a state that only its places and services tell',
  ],
  [
    'Pháp và Đức lo ngại. Nga im lặng, nhưng [[các quan chức giấu tên]] thừa nhận.',
    ['?các quan chức giấu tên (Nga)'],
    'of several states the one in the sentence',
  ],
];

const CUT: readonly Row[] = [
  [
    '[[Đài truyền hình Bravia dẫn lời ông Petr Novak]] rằng kho đã cháy.',
    ['Petr Novak (-)'],
    'a relay taken whole: who is quoted speaks',
  ],
  ['Bà Lan đến. [[Bà đã không ngớt lời]] khen ngợi.', ['Lan (-)'], 'a pronoun with its predicate'],
  [
    '[[diện của quân lính ở biên giới, với việc Tổng thống Jean Dupont]] nói.',
    ['Jean Dupont (-)'],
    'a stretch of the sentence before',
  ],
  ['[[Tờ Hindustan Times, Trung Quốc]] cho biết.', ['Hindustan Times (-)'], 'a medium and where it is'],
  ['Nhiều [[đại biểu]] tán thành. Quốc hội họp.', ['?Nhiều đại biểu (Quốc hội)'], 'the quantifier was cut off'],
  ['Có [[đại biểu]] tán thành. Quốc hội họp.', ['?đại biểu (Quốc hội)'], 'a verb before it is none of it'],
  [
    'Tổ chức Theo dõi Rừng (AI) lên tiếng. [[AI]] kêu gọi dừng lại.',
    ['Tổ chức Theo dõi Rừng (Tổ chức Theo dõi Rừng)'],
    'an abbreviation that spells a word',
  ],
  ['Ai cũng biết. [[Ai]] cũng nói.', ['?Ai (-)'], 'the word itself is no name'],
  [
    'Chính phủ họp. Chính phủ Anh giúp. [[Chính phủ Anh]] hứa.',
    ['Chính phủ Anh (Anh)'],
    'a state body of another state',
  ],
  [
    'Tổng thống Philippines họp. Philippines mất mát, Philippines cần giúp. Chính phủ lo. [[Chính phủ Anh]] hứa.',
    ['Chính phủ Anh (Anh)'],
    'not the body of the state that the article is about',
  ],
  ['Con tàu gặp bão. [[Chính phủ Anh]] giúp.', ['Chính phủ Anh (Anh)'], 'a sentence ends with an area word'],
  [
    '[[Bộ Ngoại giao và Thương mại Canada]] từ chối.',
    ['Bộ Ngoại giao và Thương mại Canada (Canada)'],
    'a field joined to a whole name',
  ],
  [
    'HLV Marco Ruiz im lặng. [[Chiến lược gia người Bồ Đào Nha]] nói.',
    ['Marco Ruiz (-)'],
    'where one comes from is no party',
  ],
  ['[[Phía đối tác Philippines]] cho biết.', ['?Phía đối tác Philippines (Philippines)'], 'a side with its state'],
  ['[[Cư dân mạng Philippines]] cho biết.', ['?Cư dân mạng Philippines (-)'], 'a crowd speaks for itself'],
  [
    'Ông Ben Cole gặp bà Ann Lee. Ben Cole và Ann Lee đã ký. [[Bà]] nói.',
    ['Ann Lee (-)'],
    'a pronoun for women after a woman was named',
  ],
];

const PARTIES: readonly Row[] = [
  [
    'Đoàn Hà Nội thảo luận tại tổ. [[Đại biểu Lê Văn Tám]] nói, [[các đại biểu]] tán thành.',
    ['Lê Văn Tám (đoàn đại biểu Quốc hội Hà Nội)', '?các đại biểu (đoàn đại biểu Quốc hội Hà Nội)'],
    'deputies where the article names one delegation',
  ],
  ['[[Chuyên gia tên lửa John Smith]] nói.', ['John Smith (-)'], 'a thing in the calling'],
  [
    '[[Bộ trưởng Công an Lê Văn Tám]] nói. Công an tỉnh Hà Nam im lặng.',
    ['Lê Văn Tám (Bộ Công an)'],
    'the body without its head',
  ],
  [
    'Ai cũng nhớ lời hứa của ông Alan Bole, [[người]] nói rằng thuế sẽ giảm.',
    ['Alan Bole (-)'],
    'who said so, behind a name',
  ],
  ['Hôm qua có [[người]] nói rằng thuế sẽ giảm.', ['?người (-)'], 'somebody'],
  ['[[Các chuyên gia Nga]] nói.', ['?Các chuyên gia Nga (-)'], 'experts of a state speak for themselves'],
  [
    '[[Bác sĩ Lê Văn Tám - Trưởng khoa Cấp cứu - Bệnh viện 108]] nói.',
    ['Lê Văn Tám (Bệnh viện 108)'],
    'the wider body behind a dash, with a number for a name',
  ],
  [
    '[[Chủ tịch UBND huyện Tân Phú Võ Tuấn Tám]] nói.',
    ['Võ Tuấn Tám (UBND huyện Tân Phú)'],
    'a place, then its chairman',
  ],
  ['[[Thượng tá Lê Văn Tám, Phó công an TP Hải An]], nói.', ['Lê Văn Tám (Công an TP Hải An)'], 'police of a town'],
  [
    '[[Lê Văn Tám, Trưởng Công an huyện Sông Bé, tỉnh Hải An]], nói.',
    ['Lê Văn Tám (Công an huyện Sông Bé)'],
    'police of a district, with its province',
  ],
  [
    '[[Đại biểu Lê Văn Tám, Đoàn đại biểu Quốc hội Nghệ An]], nói.',
    ['Lê Văn Tám (Đoàn đại biểu Quốc hội Nghệ An)'],
    'a deputy, then the delegation',
  ],
  [
    '[[Phó trưởng đoàn đại biểu Quốc hội Nghệ An, ông Lê Văn Tám]] nói.',
    ['Lê Văn Tám (đoàn đại biểu Quốc hội Nghệ An)'],
    'who leads a delegation',
  ],
  [
    '[[Bà Lê Sen, thành viên Hội đồng tư vấn của Chính phủ]], nói.',
    ['Lê Sen (Hội đồng tư vấn của Chính phủ)'],
    'a part of the government',
  ],
  [
    'Chiều qua, Phó chủ tịch UBND huyện Sông Bé – [[ông Lê Văn Tám]] nói.',
    ['Lê Văn Tám (UBND huyện Sông Bé)'],
    'the bearer behind a dash',
  ],
  [
    '[[Thiếu úy Lê Văn Tám, Phòng Kỹ thuật Công an Huế]], đang trực, nói.',
    ['Lê Văn Tám (Phòng Kỹ thuật Công an Huế)'],
    'a body between commas',
  ],
  [
    '[[Bà Lê Sen, hiệu trưởng tạm quyền Trường Đại học Hoa Lư TP.HCM]], nói.',
    ['Lê Sen (Trường Đại học Hoa Lư TP.HCM)'],
    'an acting office; the name of a king is no person',
  ],
  [
    'Ngân hàng Sao Mai lãi lớn. [[Chuyên gia kinh tế trưởng của ngân hàng, bà Anna Bellini]], nói.',
    ['Anna Bellini (Ngân hàng Sao Mai)'],
    'the bank named before',
  ],
  ['Ở Huế, [[một người dân Thụy Điển]] nói.', ['?một người dân Thụy Điển (-)'], 'one of the people of a state'],
  ['Ở Huế, [[một công ty Thụy Điển]] nói.', ['?một công ty Thụy Điển (-)'], 'one company of a state'],
  [
    'Cục Thuế Hải An vào cuộc. Theo [[cơ quan thuế]], công ty lỗ.',
    ['Cục Thuế Hải An (Cục Thuế Hải An)'],
    'an agency by its field',
  ],
  [
    'Sở Y tế Hải An vừa gửi văn bản tới các trường. [[Công văn]] nêu rõ.',
    ['Sở Y tế Hải An (Sở Y tế Hải An)'],
    'a document by another word for it',
  ],
  [
    '[[Báo cáo thẩm tra của Ủy ban Pháp luật]] nêu rõ. [[Báo cáo thẩm tra]] nhận định.',
    ['Ủy ban Pháp luật (Ủy ban Pháp luật)', 'Ủy ban Pháp luật (Ủy ban Pháp luật)'],
    'a document by the beginning of its name',
  ],
  [
    'Công ty cổ phần Sữa Hải Vân (Havamilk) lãi lớn. [[Havamilk]] nói.',
    ['Công ty cổ phần Sữa Hải Vân (Công ty cổ phần Sữa Hải Vân)'],
    'another name in brackets',
  ],
  [
    'Cơ quan Công an huyện Sông Bé vào cuộc. [[Công an huyện Sông Bé]] nói.',
    ['Công an huyện Sông Bé (Công an huyện Sông Bé)'],
    'the plain name of two',
  ],
  ['[[Diễn viên Trường Vũ]] nói.', ['Trường Vũ (-)'], 'a given name that is the word for a school'],
  [
    'Ở Thụy Điển, ở Thụy Điển, ở Thụy Điển. [[Thứ trưởng Bộ GD&ĐT Lê Văn Tám]] nói.',
    ['Lê Văn Tám (Bộ GD&ĐT)'],
    'only a ministry at home is abbreviated so',
  ],
  ['[[Ông Lê Văn Tám]] Báo cáo năm nay rất dài.', ['Lê Văn Tám (-)'], 'a document begins the next sentence'],
  ['[[Bà Đỗ Thị Lan, Cục Hàng hải, Bộ Xây dựng]], nói.', ['Đỗ Thị Lan (Cục Hàng hải)'], 'a body, then the wider one'],
  [
    'Theo [[cảnh sát Lê Minh Tám (Đội CSGT số 5, Công an quận Hải An)]], xe đi sai làn.',
    ['Lê Minh Tám (Công an quận Hải An)'],
    'a body’s word before a member’s full name',
  ],
  [
    'Trường tư không thu hút được học sinh, [[ông Lê Văn Tám - Giám đốc Sở Giáo dục Hà Nam]] nói.',
    ['Lê Văn Tám (Sở Giáo dục Hà Nam)'],
    'a word for private people before a comma is none of his roles',
  ],
  ['[[Ông Lê Văn Tám, Cục trưởng Hàng hải Việt Nam]], nói.', ['Lê Văn Tám (Cục Hàng hải Việt Nam)'], 'field and state'],
  [
    '[[GS Lê Văn Tám, quyền Hiệu trưởng Đại học Sông Hậu]], nói.',
    ['Lê Văn Tám (Đại học Sông Hậu)'],
    'an acting office',
  ],
  [
    'Mỹ, Mỹ và Mỹ. CP Sao Mai Inc. giảm khi [[CEO John Smith]] nói giá quá cao.',
    ['John Smith (-)'],
    'the head of a company speaks for no state',
  ],
  [
    'Lào, Lào và Lào. Việt Nam cũng dự. [[Phó thủ tướng Lê Văn Tám]] nói.',
    ['Lê Văn Tám (Việt Nam)'],
    'an office at home in an article on another state',
  ],
  [
    'Tổng công ty Cảng Sông Hậu (UPCoM: CSH) có lãi. [[CSH]] nói sẽ chia cổ tức.',
    ['Tổng công ty Cảng Sông Hậu (Tổng công ty Cảng Sông Hậu)'],
    'the code of a company’s shares',
  ],
  [
    '[[Ban Chỉ huy PCT T&T tỉnh Hà Nam]] cho biết.',
    ['Ban Chỉ huy PCT T&T tỉnh Hà Nam (Ban Chỉ huy PCT T&T tỉnh Hà Nam)'],
    'an ampersand in a name',
  ],
  [
    '[[Ông Lại Văn Tám, hiệu trưởng nhà trường]], nói.',
    ['Lại Văn Tám (nhà trường)'],
    'a family name that is a verb too',
  ],
  [
    'Tổng thống Chile Ana Rojas tới. [[Leo Soto, phát ngôn viên của bà Rojas]], nói.',
    ['Leo Soto (Chile)'],
    'who speaks for a person speaks for whom that person speaks',
  ],
  [
    '[[ông Hồ Văn Linh, phó vụ trưởng Vụ Công tác học sinh, sinh viên Bộ Giáo dục và Đào tạo]] nói.',
    ['Hồ Văn Linh (Vụ Công tác học sinh)'],
    'what an office is about is no other role',
  ],
  [
    'TAND tỉnh Kiên Giang mở phiên toà. [[HĐXX]] nhận định.',
    ['HĐXX (TAND tỉnh Kiên Giang)'],
    'a court speaks through its judges',
  ],
  [
    '[[Một cán bộ Công an huyện Mai Sơn]] kể.',
    ['?Một cán bộ Công an huyện Mai Sơn (Công an huyện Mai Sơn)'],
    'a body’s word at the end of another word',
  ],
  [
    '[[Thứ trưởng Ngoại giao Đặng Văn Tú]] nói.',
    ['Đặng Văn Tú (Bộ Ngoại giao Việt Nam)'],
    'the ministry of an office at home',
  ],
  [
    '[[Ông Hà Văn Bắc - giám đốc Hợp tác xã rau Hoàng Tuấn]] - nói.',
    ['Hà Văn Bắc (Hợp tác xã rau Hoàng Tuấn)'],
    'a body called like a person, of somebody who is named',
  ],
  [
    '[[Bà Lê Thị Na, tổng giám đốc Sunwave Group]], nói.',
    ['Lê Thị Na (Sunwave Group)'],
    'behind an office in apposition no other person, but the company',
  ],
  [
    '[[Anh Lý Văn Khanh - bí thư Đoàn Trường ĐH Sao Mai]] - nói.',
    ['Lý Văn Khanh (Đoàn Trường ĐH Sao Mai)'],
    'a body whose word is a family name',
  ],
  [
    '[[Tiến sĩ Vũ Văn Cường]], thuộc Học viện Sao Mai, nói.',
    ['Vũ Văn Cường (Học viện Sao Mai)'],
    'a body behind a comma',
  ],
  ['[[Karl Benneck]] từ BTX nói.', ['Karl Benneck (BTX)'], 'where somebody comes from'],
  ['[[Thiếu tướng Hà Văn Nam, Phó chính ủy Quân khu 7]], nói.', ['Hà Văn Nam (Quân khu 7)'], 'a body with a number'],
  [
    'Cô giáo Lê Thị Na, [[Trường THPT Sao Mai, TP. Hà Nội]] nói.',
    ['Lê Thị Na (Trường THPT Sao Mai)'],
    'only the body behind the name was taken for the source',
  ],
  [
    'Gặp gỡ, nghệ nhân Lý Văn Phú (82 tuổi, [[P. Ngọc Sơn)]] nói.',
    ['Lý Văn Phú (-)'],
    'the end of a bracket was taken for the source',
  ],
  [
    'Bạn bè rất vui Anh Lê Phi Long, [[Phó Chủ tịch Hội Sinh viên Hà Nội]] nói.',
    ['Lê Phi Long (Hội Sinh viên Hà Nội)'],
    'no dot before the sentence',
  ],
  [
    'Người phát ngôn Bộ Y tế Lê Thị Thu Hằng đến. [[Người phát ngôn Thu Hằng]] nói.',
    ['Lê Thị Thu Hằng (Bộ Y tế)'],
    'the end of a full name',
  ],
  [
    'Ngoại trưởng Nga Boris Petrov đến. [[Người đứng đầu Bộ Ngoại giao Nga]] nói.',
    ['Boris Petrov (Nga)'],
    'who heads a ministry is its minister',
  ],
  ['[[Cán bộ Sở Y tế Hà Nội]] nói.', ['?Cán bộ Sở Y tế Hà Nội (Sở Y tế Hà Nội)'], 'staff speaks for its body'],
  [
    'Sau lời của Bộ trưởng Lê Tuấn Anh, [[Chủ tịch Quốc hội Hà Sinh Hùng]] nói.',
    ['Hà Sinh Hùng (Quốc hội)'],
    'another person behind the comma',
  ],
  ['Với thị trường [[Mỹ, EU, ông Trường]] nói.', ['Trường (-)'], 'a list before who speaks'],
  ['[[Các công ty Hàn Quốc]] nói.', ['?Các công ty Hàn Quốc (-)'], 'many of a kind are none of them'],
  ['[[Nhà đấu giá Brook’s]] nói.', ['Nhà đấu giá Brook’s (Nhà đấu giá Brook’s)'], 'an apostrophe in a name'],
  [
    'Ca sĩ Lê Na ra mắt đĩa mới. [[Lê Na]] vui. Đĩa có bài của Hà Bắc. [[Nữ ca sĩ trẻ]] nói.',
    ['Lê Na (-)', 'Lê Na (-)'],
    'a description of whom the article is about',
  ],
  [
    'Ông Lê Nam vui. [[Luật sư của ông Nam]] nói.',
    ['?Luật sư của ông Nam (Lê Nam)'],
    'who is named in a description is not meant',
  ],
  [
    '[[Bà Đỗ Mai Khanh - vụ trưởng Vụ Quy hoạch (Bộ Xây dựng)]] nói.',
    ['Đỗ Mai Khanh (Bộ Xây dựng)'],
    'the body that holds the office’s own',
  ],
  [
    '[[Ông Lê Sơn, Trưởng ban Chính sách, thuộc Bảo hiểm xã hội Hà Nội]], nói.',
    ['Lê Sơn (Bảo hiểm xã hội Hà Nội)'],
    'the holder behind a comma',
  ],
  [
    '[[Bộ trưởng Phạm Thị Chuyền]] nói. Bộ Y tế ban hành thông tư. Bộ Y tế sẽ kiểm tra.',
    ['Phạm Thị Chuyền (Bộ Y tế)'],
    'the ministry is named later',
  ],
  ['[[Bầu Thanh]] nói.', ['Thanh (-)'], 'the owner of a club is addressed so'],
  ['[[Ông Phòng]] nói.', ['Phòng (-)'], 'a name that is a word for a body'],
  ['[[Bà Lê thị Ánh Hoa]] nói.', ['Lê thị Ánh Hoa (-)'], 'a small letter in the middle of a name'],
  [
    '[[Công an quận Tây Hồ, TP. Hà Nội]] nói.',
    ['Công an quận Tây Hồ (Công an quận Tây Hồ)'],
    'a city is no wider body',
  ],
  ['[[ông Hồ Văn Ba - Công ty Sao Mai]] nói.', ['Hồ Văn Ba (Công ty Sao Mai)'], 'a body behind a dash'],
  ['[[ông Hồ Văn Ba (Công ty Sao Mai)]] nói.', ['Hồ Văn Ba (Công ty Sao Mai)'], 'a body in brackets'],
  ['[[Phòng Kế toán, Công ty Sao Mai]] nói.', ['Phòng Kế toán (Công ty Sao Mai)'], 'the wider body'],
  [
    'Theo [[ông Hồ Văn Ba]], Công ty Sao Mai đã đóng cửa.',
    ['Hồ Văn Ba (-)'],
    'a body behind a comma is the next clause',
  ],
  ['[[Giáo sư Tom Reed từ Đại học Oslo]] nói.', ['Tom Reed (Đại học Oslo)'], 'where a scholar works'],
  [
    'Công ty Sao Mai đóng cửa. [[Đại diện công ty]] xin lỗi.',
    ['?Đại diện công ty (Công ty Sao Mai)'],
    'a head word for a body named before',
  ],
  [
    'Công ty Sao Mai đóng cửa. [[Ông Hồ Văn Ba, giám đốc công ty]], xin lỗi.',
    ['Hồ Văn Ba (Công ty Sao Mai)'],
    'an office in a body named before',
  ],
  [
    'Công ty Sao Mai đóng cửa. [[Đại diện đơn vị này]] xin lỗi.',
    ['?Đại diện đơn vị này (Công ty Sao Mai)'],
    'the pointing word points at the body, not at a person',
  ],
  [
    'Peru phản đối. [[Quân đội nước này]] sẵn sàng.',
    ['Quân đội Peru (Peru)'],
    'a body of the state that was named before',
  ],
  [
    '[[Quan chức Peru và Cuba]] xác nhận.',
    ['?Quan chức Peru (Peru) + ?Quan chức Cuba (Cuba)'],
    'two groups under one head word',
  ],
  [
    '[[Ông Hồ Văn Ba, ủy viên Ban Thường vụ Thành ủy, giám đốc Sở Y tế Hà Nam]], nói.',
    ['Hồ Văn Ba (Sở Y tế Hà Nam)'],
    'an office counts more than a membership',
  ],
  [
    'Peru họp. Peru đồng ý. Peru vui. [[Bộ trưởng Tài chính Ana Ruiz]] nói.',
    ['Ana Ruiz (Peru)'],
    'a foreign minister without a state',
  ],
  ['[[Ngoại trưởng Anh Tom Reed]] nói.', ['Tom Reed (Anh)'], 'a state whose name is a word of address too'],
  [
    '[[Trợ lý của Bộ trưởng Quốc phòng Peru Ana Ruiz]] nói.',
    ['?Trợ lý của Bộ trưởng Quốc phòng Peru Ana Ruiz (Peru)'],
    'the minister is not her aide',
  ],
  ['[[Đội ngũ của bà Ana Ruiz]] phủ nhận.', ['?Đội ngũ của bà Ana Ruiz (Ana Ruiz)'], 'whom a group serves'],
  [
    'Peru họp. Peru đồng ý. Peru vui. [[Tòa án quốc tế]] bác bỏ.',
    ['Tòa án quốc tế (Tòa án quốc tế)'],
    'a court of many states',
  ],
  ['Ông Trần Nam (SN 1980, ngụ phường Hải An) đến. [[Ông Nam]] kể.', ['Trần Nam (-)'], 'when he was born'],
  ['[[Các đại biểu]] kiến nghị. Bà Lan ghi.', ['?Các đại biểu (-)'], 'who attends is not always a deputy'],
  ['[[Các đại biểu]] kiến nghị. Quốc hội họp.', ['?Các đại biểu (Quốc hội)'], 'where the assembly is named'],
  ['Hoa đã đi xa. [[Anh]] sợ.', ['?Anh (-)'], 'a pronoun for somebody who is not named is no state'],
  [
    'Hội Nhà báo Hà Nam và Tổ chức Hòa bình Hà Nam họp. [[Ông Trần Nam, chủ tịch Hội Nhà báo Hà Nam]] nói.',
    ['Trần Nam (Hội Nhà báo Hà Nam)'],
    'two bodies with a word between them',
  ],
  [
    'Bí thư Thành uỷ Trần Nam đến Đà Nẵng. [[Bí thư Đà Nẵng]] vui. Thành uỷ Đà Nẵng họp.',
    ['Trần Nam (Thành uỷ Đà Nẵng)'],
    'an office told by its body, then by its city',
  ],
  ['[[Hàng trăm người Peru]] phản đối.', ['?Hàng trăm người Peru (-)'], 'a crowd is not its state'],
  ['[[Phó Chủ tịch nước Lê Thị Sen]] nói.', ['Lê Thị Sen (Việt Nam)'], 'the deputy of a head of state'],
  [
    '[[EVN]] nói. [[Ông Lê Nam, giám đốc EVN]], đáp.',
    ['EVN (EVN)', 'Lê Nam (EVN)'],
    'a company by its short name alone',
  ],
  [
    'Tập đoàn Điện lực Việt Nam (EVN) họp. [[Ông Lê Nam, giám đốc EVN]], đáp.',
    ['Lê Nam (Tập đoàn Điện lực Việt Nam)'],
    'a company as the article calls it in full',
  ],
  [
    '[[Park Min, nhà ngoại giao phụ trách quan hệ Nhật Bản của Bình Nhưỡng]], nói.',
    ['Park Min (Triều Tiên)'],
    'what the office is about is not whom it serves',
  ],
  ['[[Cảnh sát Los Angeles]] nói.', ['Cảnh sát Los Angeles (Mỹ)'], 'the state in which a known place lies'],
  [
    '[[Ông Lê Nam, trưởng khoa Tài chính Ngân hàng Học viện Sao Mai]], nói.',
    ['Lê Nam (Học viện Sao Mai)'],
    'a field that is called like a body',
  ],
  [
    '[[Bà Lê Sen, trưởng phòng giống cây mới (Cục Trồng trọt - Bộ Nông nghiệp)]], nói.',
    ['Lê Sen (Cục Trồng trọt)'],
    'words of no list between an office and its body',
  ],
  ['[[Ông Lê Vũ, chủ nhiệm báo Hướng Việt (Mỹ)]] nói.', ['Lê Vũ (-)'], 'an office of a paper'],
  [
    '[[Đại biểu Lê Văn Nam - Lào Cai]] hỏi.',
    ['Lê Văn Nam (đoàn đại biểu Quốc hội Lào Cai)'],
    'a deputy’s place after a dash',
  ],
  [
    'Giám đốc Sở Du lịch Cà Mau, [[Lê Hồng Tám]] vừa yêu cầu.',
    ['Lê Hồng Tám (Sở Du lịch Cà Mau)'],
    'an office, a comma and the subject',
  ],
  [
    '[[Kỹ sư Tom Reed, giám đốc thiết kế của LG Innotek Sound]], nói.',
    ['Tom Reed (LG)'],
    'foreign words behind a known company are no second person',
  ],
  ['[[Bí thư Thành Đoàn Lê Văn Tám]] nói.', ['Lê Văn Tám (Thành Đoàn)'], 'the youth league of a city'],
  ['[[Tổng thống nước chủ nhà Emmanuel Macron]] nói.', ['Emmanuel Macron (Pháp)'], 'the state that is host'],
  ['[[HLV người Scotland]] nói.', ['?HLV người Scotland (-)'], 'where somebody comes from'],
];

const STATES: readonly Row[] = [
  [
    'Peru họp với Chile. [[Ủy ban bầu cử của Peru]] nói, [[Bộ Tài chính của Chile]] đáp.',
    ['Ủy ban bầu cử Peru (Peru)', 'Bộ Tài chính Chile (Chile)'],
    'the state behind `của`',
  ],
  ['[[Sở Y tế của Việt Nam]] nói.', ['Sở Y tế (Sở Y tế)'], 'at home an office speaks for itself'],
  [
    '[[Viện nghiên cứu chiến lược của Peru]] nói.',
    ['Viện nghiên cứu chiến lược (Viện nghiên cứu chiến lược)'],
    'an institute too',
  ],
  [
    'Ủy ban điều tra, cơ quan chống tội phạm chính của Peru, đã tới. Chile họp. [[Ủy ban điều tra chi nhánh Lima]] nói.',
    ['Ủy ban điều tra chi nhánh Lima (Peru)'],
    'a branch of what is told to be the state’s',
  ],
  [
    '[[Cục Hàng hải liên bang của Peru (PHA)]] nói. Chile họp.',
    ['Cục Hàng hải liên bang của Peru (Peru)'],
    'the state before an abbreviation in brackets',
  ],
  [
    '[[Trung tâm phòng chống dịch của Peru]] nói. Chile họp.',
    ['Trung tâm phòng chống dịch của Peru (Peru)'],
    'a centre of a state',
  ],
  [
    'Về phía Peru, [[người phát ngôn Bộ Quốc phòng Ivan Petrov]] nói. Chile và Bolivia họp.',
    ['Ivan Petrov (Peru)'],
    'the state of whose side the sentence tells',
  ],
  [
    'Chile gặp Peru. [[Các nhà chức trách nước này]] nói, [[các quan chức quân sự nước này]] đáp.',
    ['?Các nhà chức trách nước này (Peru)', '?các quan chức quân sự nước này (Peru)'],
    'authorities of the state named last',
  ],
  ['Chile gặp Peru. [[Truyền thông nước này]] nói.', ['?Truyền thông nước này (-)'], 'news media of it are no party'],
  [
    'Peru cháy rừng. Peru kêu cứu. Peru nóng. [[Lực lượng cứu hộ]] nói. [[cơ quan tuyên truyền của nhóm Oro]] nói.',
    ['Lực lượng cứu hộ (Peru)', 'cơ quan tuyên truyền của nhóm Oro (cơ quan tuyên truyền của nhóm Oro)'],
    'bodies without a name where the article is about one state',
  ],
];

const LAWYERS: readonly Row[] = [
  [
    'Ông Paul Green là luật sư. [[Luật sư cũ của tổng thống, ông Paul Green]], nói.',
    ['Paul Green (-)'],
    'the lawyer behind the client',
  ],
  ['[[Ông Paul Green, luật sư của bà Jane Hill,]] nói.', ['Paul Green (Jane Hill)'], 'whose lawyer he is told to be'],
  [
    'Bị cáo Lê Văn Ba im lặng. [[Luật sư Hồ Văn Tám - bào chữa cho bị cáo Ba -]] nói, [[luật sư Tám]] thêm.',
    ['Hồ Văn Tám (-)', 'Hồ Văn Tám (-)'],
    'a name that nothing tells to be one',
  ],
  [
    '[[Luật sư Hồ Văn Tám (Đoàn luật sư Hà Nam), người bào chữa cho bị cáo Lê Văn Ba,]] nói.',
    ['Hồ Văn Tám (Lê Văn Ba)'],
    'whom he defends, not the bar',
  ],
  [
    '[[Luật sư bảo vệ quyền và lợi ích hợp pháp cho bà Lê Thị Sen]] nói.',
    ['?Luật sư bảo vệ quyền và lợi ích hợp pháp cho bà Lê Thị Sen (Lê Thị Sen)'],
    'a lawyer without a name',
  ],
  [
    'Bị cáo Lê Văn Ba khóc. [[Luật sư của bị cáo Lê Văn Ba]] phản đối.',
    ['?Luật sư của bị cáo Lê Văn Ba (Lê Văn Ba)'],
    'the client is not who speaks',
  ],
  [
    '[[Giám đốc Công ty luật Sao Mai, luật sư Hồ Văn Tám,]] nói với bà Lê Thị Sen.',
    ['Hồ Văn Tám (Công ty luật Sao Mai)'],
    'who is told something is no client',
  ],
];

const SPELLINGS: readonly Row[] = [
  ['[[New Dehli]] phản đối.', ['Ấn Độ (Ấn Độ)'], 'a capital that is often misspelled'],
  [
    '[[Các quan chức phương Tây]] nói, [[các chuyên gia phương Tây]] đáp.',
    ['?Các quan chức phương Tây (phương Tây)', '?các chuyên gia phương Tây (-)'],
    'a camp of states',
  ],
  ['[[Peru, đặc biệt là Lima và Chile,]] nói.', ['Peru (Peru)'], 'some of a whole are no second speakers'],
  [
    '[[Hans Morgenthal]] nói. [[Ông Mogrenthal]] thêm.',
    ['Hans Morgenthal (-)', 'Hans Morgenthal (-)'],
    'letters that changed places',
  ],
  [
    '[[Sở Tài nguyên - môi trường (TN - MT) Hà Nam]] nói. [[Sở TN - MT Hà Nam]] thêm.',
    ['Sở Tài nguyên - môi trường Hà Nam (Sở Tài nguyên - môi trường Hà Nam)'].flatMap((name) => [name, name]),
    'an abbreviation inside the name',
  ],
  [
    'Peru họp. [[Giám đốc Cục Điều tra Tội phạm (PCI) Chile Amar Singh]] nói. [[PCI]] thêm.',
    ['Amar Singh (Chile)', 'Cục Điều tra Tội phạm Chile (Chile)'],
    'the state behind the brackets',
  ],
  [
    '[[Ông Paul Green, người đứng đầu Dịch vụ cứu hộ miền núi (CMR)]], nói. [[Phó giám đốc CMR Tom Hill]] thêm.',
    ['Paul Green (Dịch vụ cứu hộ miền núi)', 'Tom Hill (Dịch vụ cứu hộ miền núi)'],
    'a service',
  ],
];

const TOLD: readonly Row[] = [
  [
    'Nghiên cứu mới của nhóm tác giả thuộc Đại học Lund gây chú ý. [[Ông Karl Brandt, tác giả chính của nghiên cứu]], nói.',
    ['Karl Brandt (Đại học Lund)'],
    'an author of what a body is told to have made',
  ],
  [
    'Báo cáo của Đại học Lund khác báo cáo của Đại học Oslo. [[Karl Brandt, tác giả báo cáo]], nói.',
    ['Karl Brandt (-)'],
    'one of two such bodies',
  ],
  [
    'Đảng Sao Mai (DSM) đối lập họp. [[Phe đối lập]] nói, [[lãnh đạo phe đối lập]] đáp, [[các đảng đối lập]] im lặng.',
    ['Phe đối lập (Đảng Sao Mai)', '?lãnh đạo phe đối lập (Đảng Sao Mai)', '?các đảng đối lập (-)'],
    'the party in opposition',
  ],
  ['CSM, đảng đối lập lớn nhất, họp. [[Ông Sok Dara, lãnh đạo phe đối lập]], nói.', ['Sok Dara (CSM)'], 'its leader'],
  [
    'CSM, đảng đối lập lớn nhất, họp. [[Phe đối lập Chile]] nói.',
    ['Phe đối lập Chile (Phe đối lập Chile)'],
    'another one',
  ],
];

const PAPERS: readonly Row[] = [
  [
    '[[Báo cáo do Hiệp hội Chè Việt Nam]] công bố nêu rõ.',
    ['Hiệp hội Chè Việt Nam (Hiệp hội Chè Việt Nam)'],
    'made by a body',
  ],
  [
    '[[Phán quyết mà Tòa trọng tài quốc tế đưa ra]] bác bỏ.',
    ['Tòa trọng tài quốc tế (Tòa trọng tài quốc tế)'],
    'which a body gave out',
  ],
  [
    'Sở Y tế Hà Nam vừa có công văn gửi các trường. [[Công văn]] nêu rõ.',
    ['Sở Y tế Hà Nam (Sở Y tế Hà Nam)'],
    'who issued it stands before it',
  ],
  [
    '[[Báo cáo]] cho biết. Đây là báo cáo của Sở Y tế Hà Nam.',
    ['Sở Y tế Hà Nam (Sở Y tế Hà Nam)'],
    'who issued it stands behind it, later',
  ],
  ['Sở Y tế Hà Nam đến. [[Báo cáo]] cho biết.', ['Báo cáo (-)'], 'nobody is told to have issued it'],
  ['[[Ảnh vệ tinh chụp bãi phóng của Peru]] cho thấy.', ['Ảnh vệ tinh chụp bãi phóng của Peru (Peru)'], 'no author'],
  ['[[tin từ Sở Y tế Hà Nam]] cho biết.', ['Sở Y tế Hà Nam (Sở Y tế Hà Nam)'], 'news from a body'],
  ['[[ghi nhận của Sở Y tế Hà Nam]], dịch lui.', ['Sở Y tế Hà Nam (Sở Y tế Hà Nam)'], 'what a body has noted'],
  ['[[yêu cầu của ông Trần Nam]], cửa đóng.', ['Trần Nam (-)'], 'what somebody asked for'],
  [
    '[[Nghiên cứu của nhóm tác giả thuộc Đại học Nam An, Đức]], cho thấy.',
    ['Đại học Nam An (Đại học Nam An)'],
    'the body of unnamed authors',
  ],
];

const WOMEN_AND_MEN: readonly Row[] = [
  [
    'Bà Ana Ruiz gặp ông Ivan Petrov. [[Ông]] vui. [[Bà]] buồn.',
    ['Ivan Petrov (-)', 'Ana Ruiz (-)'],
    'by the word of address',
  ],
  [
    '[[Nữ ca sĩ Mai Chi]] hát cùng Lê Tùng. [[Nam ca sĩ]] khen. [[Nữ ca sĩ]] cười.',
    ['Mai Chi (-)', 'Lê Tùng (-)', 'Mai Chi (-)'],
    'by the word for the calling, which the article need not have told',
  ],
  ['Margaret Stone đến cùng John Reed. [[Bà]] nói.', ['Margaret Stone (-)'], 'by the first name'],
  [
    'Ana Ruiz đến. [[Ana Ruiz]] kể. Bà Eva Cole nghe. [[Bà]] kể thêm.',
    ['Ana Ruiz (-)', 'Eva Cole (-)'],
    'the first of the sentence before',
  ],
  [
    'Ông Tom Reed thắng cử. Ông được ví với Margaret Stone. [[Ông]] vui.',
    ['Tom Reed (-)'],
    'a sentence that begins with a pronoun goes on about the same person',
  ],
];

const POINTERS: readonly Row[] = [
  [
    '[[Chuyên gia Ana Ruiz]] nói. [[Chuyên gia Ivan Petrov]] cãi. [[Chuyên gia này]] nói thêm.',
    ['Ana Ruiz (-)', 'Ivan Petrov (-)', 'Ivan Petrov (-)'],
    'the one who has just spoken',
  ],
  [
    'Ông Ivan Petrov bị bắt. [[Một quan chức Peru]] nói. Ông Petrov im lặng. [[Quan chức này]] nói thêm.',
    ['?Một quan chức Peru (Peru)', '?Một quan chức Peru (Peru)'],
    'who was called so before',
  ],
  ['Ông Ivan Petrov bị bắt. [[Quan chức này]] im lặng.', ['?Quan chức (-)'], 'nobody was called so'],
  [
    '[[Thứ trưởng Ngoại giao Peru Ana Ruiz]] đến. Ông Ivan Petrov đón. [[Thứ trưởng]] vui.',
    ['Ana Ruiz (Peru)', 'Ana Ruiz (Peru)'],
    'a shorter word for an office',
  ],
  [
    'Ông Ivan Petrov và công ty đóng cửa. [[Người thân của đối tượng này]] khóc.',
    ['?Người thân của đối tượng này (-)'],
    'the pointing word points at the last noun',
  ],
  [
    'Trường Lê Lợi khai giảng. [[Nhà trường]] vui. [[Ông Lê Nam, hiệu trưởng nhà trường]], nói.',
    ['Trường Lê Lợi (Trường Lê Lợi)', 'Lê Nam (Trường Lê Lợi)'],
    'the school named before',
  ],
  ['[[Lãnh đạo nhà trường]] nói.', ['?Lãnh đạo nhà trường (nhà trường)'], 'a school without a name'],
];

const EMPLOYERS: readonly Row[] = [
  ['[[Ông Trần Văn Bảy (Phó chủ tịch quận 3)]] nói.', ['Trần Văn Bảy (quận 3)'], 'a district that has a number'],
  ['[[Tổng giám đốc Reuters Paul Meyer]] nói.', ['Paul Meyer (Reuters)'], 'the head of a news agency'],
  ['[[Phóng viên Reuters Paul Meyer]] nói.', ['Paul Meyer (-)'], 'a reporter speaks for nobody'],
  [
    'Chúng tôi gặp thầy Lê Trung Tín – một giáo viên dạy Toán nhiều năm tại Trường THPT Nguyễn Du. [[Thầy Tín]] nói.',
    ['Lê Trung Tín (Trường THPT Nguyễn Du)'],
    'words of no list between a profession and the body where it is practised',
  ],
  [
    '[[Paul Triaux, một trong những nhà thiên văn học tham gia từ Đại học Oxton]] nói.',
    ['Paul Triaux (Đại học Oxton)'],
    'one of many, and where they come from',
  ],
  [
    'Theo [[giáo sư Park Yu-chan]], tại Đại học Dongha ở Seoul, khó có hoà bình.',
    ['Park Yu-chan (Đại học Dongha)'],
    'a scholar’s place behind a comma',
  ],
  [
    '[[Chị Lê Thị Hoa, phụ huynh học sinh tại Trường tiểu học Cửa Nam]] nói.',
    ['Lê Thị Hoa (-)'],
    'parents do not speak for the school',
  ],
  [
    'Theo [[ông Lê Thắng]], Phó chủ tịch tỉnh Hà Tĩnh, Samsung có hai nhà máy.',
    ['Lê Thắng (Hà Tĩnh)'],
    'behind the comma the content begins',
  ],
  [
    'Bộ mời giám đốc Cơ quan Tình báo Quốc gia Dan Coleman và giám đốc Cơ quan An ninh Quốc gia (NSX). [[Ông Coleman]] nói.',
    ['Dan Coleman (Cơ quan Tình báo Quốc gia)'],
    'neither the bearer nor the next body belongs to a body’s name',
  ],
  [
    '[[Dean Chang, một nhà nghiên cứu tại Hartford Foundation]] nói. [[Chang]] nói thêm.',
    ['Dean Chang (Hartford Foundation)', 'Dean Chang (Hartford Foundation)'],
    'a name of words that could be native, and a body told by its last word',
  ],
  [
    'Hội đồng Hoà giải Quốc gia Thái Lan (NCPX) bác bỏ. [[Một nguồn tin từ NCPX]] nói.',
    ['?Một nguồn tin từ NCPX (Thái Lan)'],
    'the short name of the body that a source comes from',
  ],
  [
    '[[Đa số ý kiến trong Ủy ban Tài chính]] phản đối.',
    ['?Đa số ý kiến trong Ủy ban Tài chính (Ủy ban Tài chính)'],
    'views in a body',
  ],
  [
    '[[Kết luận tại buổi họp ông Lê Việt Hoàng, Vụ trưởng Vụ Vận tải (Bộ Giao thông)]] nói.',
    ['Lê Việt Hoàng (Bộ Giao thông)'],
    'a comma is missing before the one who speaks',
  ],
  [
    '[[Ông Jeff Chapman, người sáng lập công ty sản xuất nệm Kasper của Mỹ]] nói.',
    ['Jeff Chapman (công ty sản xuất nệm Kasper)'],
    'a company speaks for itself, wherever it is',
  ],
  [
    '[[Phó Đại sứ tại Liên Hợp Quốc của Triều Tiên]] nói.',
    ['?Phó Đại sứ tại Liên Hợp Quốc của Triều Tiên (Triều Tiên)'],
    'an envoy does not',
  ],
  ['[[Charles Noble, giáo sư hoá học tại UCKA]] nói.', ['Charles Noble (UCKA)'], 'a university by its initials'],
  [
    '[[Thượng tá Phạm Đăng Duy, Phó trưởng phòng Tuần tra (Cục Cảnh sát giao thông - Bộ Công an)]] nói.',
    ['Phạm Đăng Duy (Cục Cảnh sát giao thông)'],
    'a body and what holds it in brackets',
  ],
  [
    'UBND quận Bình Tân họp. [[Ông Hồ Phong - phó chủ tịch UBND Q. Bình Tân]] nói.',
    ['Hồ Phong (UBND quận Bình Tân)'],
    'a district in short',
  ],
  [
    '[[Công an thành phố Mỹ Tho]] nói.',
    ['Công an thành phố Mỹ Tho (Công an thành phố Mỹ Tho)'],
    'a city whose name begins like a state’s',
  ],
  ['[[Trưởng BKS Trần Ngọc Dương]] nói.', ['Trần Ngọc Dương (-)'], 'an office in short'],
  ['[[Nhà Trắng John Baker]] nói.', ['John Baker (Mỹ)'], 'a full name behind a known body'],
  ['[[Giới tướng lĩnh Iran]] nói.', ['?Giới tướng lĩnh Iran (Iran)'], 'the circle of those who hold an office'],
];

const INQUIRIES: readonly Row[] = [
  [
    'Công an huyện Vân Hải bắt hai người. Theo [[điều tra ban đầu]], họ trộm xe.',
    ['Công an huyện Vân Hải (Công an huyện Vân Hải)'],
    'the police that was named last',
  ],
  [
    'Thanh tra tỉnh An Hòa vào cuộc. [[Kết luận thanh tra]] nêu nhiều sai phạm.',
    ['Thanh tra tỉnh An Hòa (Thanh tra tỉnh An Hòa)'],
    'the inspectors',
  ],
  [
    'Công an huyện Vân Hải bắt hai người. [[Tài liệu điều tra]] cho thấy họ trộm xe.',
    ['Tài liệu điều tra (-)'],
    'other papers speak for themselves',
  ],
  [
    'Thanh tra tỉnh An Hòa vào cuộc. [[Cơ quan thanh tra]] nêu nhiều sai phạm.',
    ['Thanh tra tỉnh An Hòa (Thanh tra tỉnh An Hòa)'],
    'the only body of that kind',
  ],
  [
    'Công an phường A bắt hai người. [[Cơ quan điều tra]] nói họ trộm xe.',
    ['Cơ quan điều tra (Cơ quan điều tra)'],
    'not every police makes such inquiries',
  ],
  ['Nhiều người đến. Theo [[điều tra]], họ trộm xe.', ['điều tra (-)'], 'nobody is named who could have inquired'],
];

const BESIDE: readonly Row[] = [
  [
    '[[Nga, Cuba, Lào và các nước khác]] phản đối.',
    ['Nga (Nga) + Cuba (Cuba) + Lào (Lào) + ?các nước khác (-)'],
    'a list that ends with those who are not named',
  ],
  [
    '[[Mỹ, Canada và ít nhất 11 nước]] phản đối.',
    ['Mỹ (Mỹ) + Canada (Canada) + ?ít nhất 11 nước (-)'],
    'their number is told',
  ],
  [
    '[[Các chỉ huy quân đội và Bộ trưởng Quốc phòng Pedro Alonso]] nói.',
    ['Pedro Alonso (-) + ?Các chỉ huy quân đội (quân đội)'],
    'many, and one besides them',
  ],
];

const NO_PEOPLE: readonly Row[] = [
  ['[[Thuyền trưởng tàu dầu Marina 1]] nói.', ['?Thuyền trưởng tàu dầu Marina 1 (-)'], 'a ship'],
  [
    '[[Anh họ của nạn nhân]] nói. [[Anh ấy]] nói thêm.',
    ['?Anh họ của nạn nhân (-)', '?Anh họ của nạn nhân (-)'],
    'a cousin, not the state',
  ],
  ['[[Dallas News]] đưa tin.', ['Dallas News (-)'], 'a place that begins the name of a body'],
  ['[[Cảnh sát Johannesburg]] nói.', ['Cảnh sát Johannesburg (Nam Phi)'], 'a city of another country'],
  [
    '[[Lin Zhao, nhà phân tích]] nói. [[Lin]] nói thêm.',
    ['Lin Zhao (-)', 'Lin Zhao (-)'],
    'the first word alone could be native',
  ],
];

const CUT_NAMES: readonly Row[] = [
  ['[[Bí thư Thành uỷ Phạm Văn Sáu]] nói.', ['Phạm Văn Sáu (Thành uỷ)'], 'a party committee bears nobody’s name'],
  ['[[Phó chủ tịch huyện Lê Văn Tám]] nói.', ['Lê Văn Tám (-)'], 'a district seldom bears somebody’s name'],
  ['[[UBND huyện Trần Văn Thời]] nói.', ['UBND huyện Trần Văn Thời (UBND huyện Trần Văn Thời)'], 'one that does'],
  [
    '[[Người phát ngôn cảnh sát Manila Ana Reyes]] nói.',
    ['Ana Reyes (cảnh sát Manila)'],
    'a name behind a foreign city',
  ],
  ['[[nhà khí tượng học của CNN Jane Doe]] nói.', ['Jane Doe (-)'], 'a name behind the body that ends a description'],
  [
    '[[Tim Barker, giám đốc Công ty Sao Mai]], nói.',
    ['Tim Barker (Công ty Sao Mai)'],
    'a first name that is a word too',
  ],
  ['[[nhà thiết kế Đức Huy]] nói.', ['Đức Huy (-)'], 'a state’s name that begins a person’s'],
  ['[[một nhân viên có tên Peter Cole]] nói.', ['Peter Cole (-)'], 'called so'],
  ['[[chủ tịch UXC Igor Petrov]] nói.', ['Igor Petrov (UXC)'], 'an abbreviation between office and foreign name'],
  [
    '[[Chủ tịch HĐND thành phố Trần Thị Lan]] hỏi. Bà Lan chờ.',
    ['Trần Thị Lan (HĐND thành phố)'],
    'a name is no place when its bearer is called so elsewhere',
  ],
  [
    '[[Người đứng đầu tập đoàn Rostex Ivan Petrov]] nói. Ông Petrov vui.',
    ['Ivan Petrov (tập đoàn Rostex)'],
    'a foreign name behind a foreign body',
  ],
  [
    '[[Trung tâm Quan trắc môi trường Hà Nam]] báo.',
    ['Trung tâm Quan trắc môi trường Hà Nam (Trung tâm Quan trắc môi trường Hà Nam)'],
    '',
  ],
  [
    '[[Bộ Công thương]] họp. Bộ Công thương tổ chức hội thảo.',
    ['Bộ Công thương (Bộ Công thương)'],
    'a verb is no part',
  ],
  [
    '[[nhiếp ảnh gia Trần Á]] kể. Nhiếp ảnh gia Trần Á. Ông cười.',
    ['Trần Á (-)'],
    'a word of one letter is no initial',
  ],
  ['[[Saif al - Thani]] nói.', ['Saif al - Thani (-)'], 'a particle with spaces around its hyphen'],
  ['Bà Lê Thị Nga đến. [[Nga]] nói.', ['Lê Thị Nga (-)'], 'a woman whose name is a state too'],
  ['Bà Lê Thị Nga đến Peru. [[Nga]] phản đối.', ['Nga (Nga)'], 'a state among states'],
  ['[[cây bút trẻ Ana Ruiz]] kể.', ['Ana Ruiz (-)'], 'words of no list before a name'],
  [
    '[[Ông Lê Bình nhấn mạnh, sinh thời Chủ tịch Trần Nam]] dặn.',
    ['Trần Nam (-)'],
    'who is quoted behind a verb of saying',
  ],
  [
    'Trả lời phóng viên báo Lam, [[Đại tá Trần Nam, Phó giám đốc Công an tỉnh Hà Nam]] nói.',
    ['Trần Nam (Công an tỉnh Hà Nam)'],
    'who is told is not who tells',
  ],
  [
    'Vinacomin họp. [[Lãnh đạo tập đoàn này]] nói.',
    ['?Lãnh đạo tập đoàn này (Vinacomin)'],
    'a company by another word',
  ],
  ['[[Đại biểu Quốc hội khóa XIV Trần Nam]] hỏi.', ['Trần Nam (Quốc hội)'], 'a number before the name'],
  ['[[các luật sư bào chữa cho bị cáo Nam]] nói.', ['?các luật sư bào chữa cho bị cáo Nam (-)'], 'whom they defend'],
];

/** Who held an office at home counts where the article is silent, at the time of the article. */
const OFFICIALS: [string, string | undefined, string][] = [
  ['[[Bộ trưởng Nguyễn Thị Kim Tiến]] nói.', '2014-05-02', 'Nguyễn Thị Kim Tiến (Bộ Y tế)'],
  ['[[Bộ trưởng Nguyễn Thị Kim Tiến]] nói.', undefined, 'Nguyễn Thị Kim Tiến (Bộ Y tế)'],
  ['[[Bà Nguyễn Thị Kim Tiến]] nói.', '2020-05-02', 'Nguyễn Thị Kim Tiến (-)'],
  ['[[Ông Đinh La Thăng]] nói.', '2014', 'Đinh La Thăng (Bộ Giao thông Vận tải)'],
  ['[[Ông Đinh La Thăng]] nói.', '2016-11-01', 'Đinh La Thăng (Thành ủy TP.HCM)'],
  ['[[Ông Đinh La Thăng]] nói.', undefined, 'Đinh La Thăng (-)'],
  ['[[Bác sĩ Đinh La Thăng]] nói.', '2016-11-01', 'Đinh La Thăng (-)'],
  ['[[Ông Nguyễn Mạnh Hùng]] nói.', '2019-11-01', 'Nguyễn Mạnh Hùng (-)'],
  ['[[Bộ trưởng Nguyễn Mạnh Hùng]] nói.', '2019-11-01', 'Nguyễn Mạnh Hùng (Bộ Thông tin và Truyền thông)'],
];

test.each(OFFICIALS)('%s at %s', (marked, published, expected) => {
  expect(speakers(marked, published)).toEqual([expected]);
});

describe('resolveSpeakers', () => {
  describe.each([
    ['whom they speak for', PARTIES],
    ['bodies of states', STATES],
    ['lawyers', LAWYERS],
    ['told elsewhere', TOLD],
    ['names told otherwise', SPELLINGS],
    ['who stands behind a document', PAPERS],
    ['where names end', CUT_NAMES],
    ['where they work', EMPLOYERS],
    ['whose inquiry it was', INQUIRIES],
    ['named and unnamed together', BESIDE],
    ['names of no person', NO_PEOPLE],
    ['women and men', WOMEN_AND_MEN],
    ['words that point at somebody', POINTERS],
    ['titles and roles', TITLES],
    ['later mentions', LATER],
    ['pronouns and words that point', POINTING],
    ['roles that refer back', ROLES],
    ['states and bodies', BODIES],
    ['documents and the unnamed', OTHERS],
    ['what the article tells elsewhere', CONTEXT],
    ['sources cut too wide or too short', CUT],
  ] as const)('%s', (_, rows) => {
    test.each(rows)('%s', (marked, expected) => {
      expect(speakers(marked)).toEqual(expected);
    });
  });

  test('a reporter’s calling is not that of whom he asks', () => {
    const text = 'Trao đổi với phóng viên, ông Trần Nam kể.';
    const phrases = readPhrases(proseOf(text), vietnamese.entities);
    const source = { start: text.indexOf('ông'), end: text.indexOf(' kể') };
    const { entities } = resolveSpeakers(phrases, findNames(phrases), [attribution(source, source.start, text)]);
    expect(entities).toMatchObject([{ name: 'Trần Nam', roles: [] }]);
  });

  test('who is named in a quotation has not said it', () => {
    const text = 'Ông Trần Bình đến. “Tôi đã gặp ông Lê Nam rồi”, ông kể.';
    const content = { start: text.indexOf('Tôi'), end: text.indexOf('”') };
    const source = { start: text.lastIndexOf('ông'), end: text.lastIndexOf(' kể') };
    const phrases = readPhrases(proseOf(text), vietnamese.entities);
    const said = { ...attribution(source, source.start, text), content, form: 'direct' as const };
    const found = resolveSpeakers(phrases, findNames(phrases), [said]);
    const [id] = found.speakers[0] ?? [];
    expect(found.entities.find((entity) => entity.id === id)?.name).toBe('Trần Bình');
  });

  test.each([
    ['Bà Lan kể kho đã cháy. Đồng thời đề nghị bồi thường ngay.', 'Lan'],
    ['Bà Lan kể kho đã cháy. Mưa to. Đồng thời đề nghị bồi thường ngay.', undefined],
  ])('a verb without its own subject: %s', (text, expected) => {
    const place = (words: string): { start: number; end: number } => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    const phrases = readPhrases(proseOf(text), vietnamese.entities);
    const found = resolveSpeakers(phrases, findNames(phrases), [
      { ...attribution(place('Bà Lan'), 0, text), cue: place('kể'), content: place('kho đã cháy') },
      { ...attribution(null, 0, text), cue: place('đề nghị'), content: place('bồi thường ngay') },
    ]);
    const [id] = found.speakers[1] ?? [];
    expect(found.entities.find((entity) => entity.id === id)?.name).toBe(expected);
  });

  test('ids, spans and answers hold together on any text', () => {
    const word = fc.constantFrom(
      'Ông',
      'này',
      'Nga',
      'Bộ',
      'Họ',
      'An',
      ',',
      '(',
      'và',
      'của',
      'báo cáo',
      'John',
      'giám đốc',
      '.',
      '\n',
      '"',
      '😀',
      'WHO',
    );
    const texts = fc.oneof(
      fc.string({ minLength: 2 }),
      fc.array(word, { minLength: 2 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }))), (text, cuts) => {
        const prose = proseOf(text);
        const attributions = cuts.map(([at, length]) => {
          const start = at % text.length;
          const end = Math.min(text.length, start + length);
          return attribution(end > start ? { start, end } : null, start, text);
        });
        const phrases = readPhrases(prose, vietnamese.entities);
        const names = findNames(phrases);
        const once = resolveSpeakers(phrases, names, attributions);
        expect(resolveSpeakers(phrases, names, attributions)).toEqual(once);
        expect(once.speakers).toHaveLength(attributions.length);
        const ids = new Set(once.entities.map((entity) => entity.id));
        expect(ids.size).toBe(once.entities.length);
        for (const id of once.speakers.flat()) expect(ids).toContain(id);
        for (const { start, end, entity } of once.mentions) {
          expect(ids).toContain(entity);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { name } of once.entities) expect(name).not.toBe('');
      }),
    );
  });
});
