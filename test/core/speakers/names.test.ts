import { describe, expect, test } from 'vitest';
import { type Row, speakers } from '../marked-sources.ts';

const TITLES: readonly Row[] = [
  [
    '[[Kim Do - kee]] nói. [[Bà Kim]] hỏi.',
    ['Kim Do - kee (-)', 'Kim Do - kee (-)'],
    'a small last syllable, written apart',
  ],
  ['[[Chad P. Bole, chuyên gia]], nói.', ['Chad P. Bole (-)'], 'a given name that is a state'],
  ['[[Đại sứ Peru ở Jordan Khalid Bole]] nói.', ['Khalid Bole (Peru)'], 'where he is ambassador'],
  ['[[Huyện Cao Lộc, tỉnh Lạng Sơn]] báo cáo.', ['Cao Lộc (Cao Lộc)'], 'where the place lies'],
  [
    '[[Công an huyện Cao Lộc, Công an huyện Lộc Bình]] báo cáo.',
    ['Công an huyện Cao Lộc (Công an huyện Cao Lộc) + Công an huyện Lộc Bình (Công an huyện Lộc Bình)'],
    'two bodies side by side',
  ],
  [
    '[[Cơ quan Cảnh sát điều tra, Công an huyện Cao Lộc]], báo cáo.',
    ['Cơ quan Cảnh sát điều tra, Công an huyện Cao Lộc (Cơ quan Cảnh sát điều tra, Công an huyện Cao Lộc)'],
    'a body and what it is a part of',
  ],
  [
    'Gặp ông Lê Văn Tám, chủ tịch hội đồng quản trị Công ty Hoa Sen, [[Thủ tướng Trần Nam]] khen.',
    ['Trần Nam (Chính phủ Việt Nam)'],
    'the office before the comma is that of another',
  ],
  [
    'Dự lễ: Chủ tịch nước Trần Đại Nam, Chủ tịch Quốc hội Lê Thị Kim Sen, Thủ tướng Lê Văn Tám. [[Ông Nam]] nói.',
    ['Trần Đại Nam (Việt Nam)'],
    'offices one after the other',
  ],
  ['[[Hai tỉnh Cao Bằng, Lạng Sơn]] báo cáo.', ['Cao Bằng (Cao Bằng) + Lạng Sơn (Lạng Sơn)'], 'two places'],
  ['Ca sĩ An Na - Siu Mai hát. [[Siu Mai]] cười.', ['Siu Mai (-)'], 'two names side by side'],
  ['[[Tổng thống Pháp Jean Dupont]] nói sẽ đến.', ['Jean Dupont (Pháp)'], 'title and state before the name'],
  ['[[Bà Lê Thị Sen, giám đốc Sở Y tế Hà Nam]], cho biết.', ['Lê Thị Sen (Sở Y tế Hà Nam)'], 'office after a comma'],
  ['[[Ivan Petrov, người phát ngôn Điện Kremlin]], bác bỏ.', ['Ivan Petrov (Nga)'], 'a building for its state'],
  ['[[Đại sứ Nga tại LHQ, ông Oleg Orlov]] nói.', ['Oleg Orlov (Nga)'], 'office, comma, name'],
  ['[[Ông Trần Văn Ký - chủ tịch UBND xã Bình An]] nói.', ['Trần Văn Ký (UBND xã Bình An)'], 'office after a dash'],
  ['[[Cổ động viên Abhi Dagar]] nêu lý do.', ['Abhi Dagar (-)'], 'a supporter with a name'],
  [
    '[[Phó chủ tịch Hội Kiến trúc sư VN Trần Văn Ký]] nói.',
    ['Trần Văn Ký (Hội Kiến trúc sư VN)'],
    'a body whose first two syllables are a verb elsewhere',
  ],
  ['[[Các nước Mỹ Latinh]] lên án.', ['?Các nước Mỹ Latinh (-)'], 'a region that a state is named in'],
  [
    '[[Các tiểu vương quốc Arab Thống nhất]] lên án.',
    ['Các tiểu vương quốc Arab Thống nhất (Các tiểu vương quốc Arab Thống nhất)'],
    'a state by its long name',
  ],
  ['[[Một người có tên Lara Tamen]] bình luận.', ['Lara Tamen (-)'], 'called at the end of a description'],
  ['[[Nghi can bị bắt tên Trần Văn Ký]] khai.', ['Trần Văn Ký (-)'], 'the same behind a role'],
  [
    '[[Hai bị cáo cầm đầu là Trần Văn Ký và Lê Thị Sen]] khai.',
    ['Trần Văn Ký (-) + Lê Thị Sen (-)'],
    'two behind what both are',
  ],
  ['[[Một người hầu tên là Jamela]] kể.', ['Jamela (-)'], 'with a copula'],
  [
    '[[Nhà leo núi lừng danh một thời - Sir Daniel Attenbury]] nói.',
    ['Daniel Attenbury (-)'],
    'behind a description and a dash',
  ],
  [
    '[[Một tay súng của nhóm Faylar al - Rahmen]] nói.',
    ['?Một tay súng của nhóm Faylar al - Rahmen (nhóm Faylar)'],
    'a dash inside a name',
  ],
  ['[[Phát ngôn viên Hạm đội 9 Ray Dornan]] nói.', ['Ray Dornan (-)'], 'behind a numbered body'],
  [
    '[[Hàng xóm ở khu nhà 9 Ray Dornan]] kể.',
    ['?Hàng xóm ở khu nhà 9 Ray Dornan (-)'],
    'a number and a name behind no body may be an address',
  ],
  ['[[Người hầu của Jamela]] kể.', ['?Người hầu của Jamela (Jamela)'], 'whose he is, not who'],
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
  [
    '[[Giám đốc nhà máy Lương Bá Tám]] nói.',
    ['Lương Bá Tám (-)'],
    'who holds an office behind the bare word for its body',
  ],
  [
    'Ông Nam yêu cầu [[Chủ tịch UBND tỉnh Hải An]] nói.',
    ['?Chủ tịch UBND tỉnh Hải An (UBND tỉnh Hải An)'],
    'the end of `yêu cầu` is no bridge',
  ],
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

const WRITTEN_APART: readonly Row[] = [
  ['[[Bà Lim Su - kyong]] nói.', ['Lim Su - kyong (-)'], 'a syllable of no language'],
  ['[[Cố vấn Peter Tong Ka - wen]] nói.', ['Peter Tong Ka - wen (-)'], 'one that only looks like a word'],
  ['[[Tướng Chai Chan - o - cha]] nói.', ['Chai Chan - o - cha (-)'], 'two small syllables'],
  ["[[Nghị sĩ Jane O ' Moore]] nói.", ["Jane O ' Moore (-)"], 'an apostrophe with spaces'],
  ['[[Bộ trưởng Ro’ ev Elkan]] nói.', ['Ro’ ev Elkan (-)'], 'an apostrophe before a small syllable'],
  ['[[Ông Lee Chan - Hee]] nói.', ['Lee Chan - Hee (-)'], 'the second syllable with a capital'],
  [
    '[[Ông Kim Jong - nam]] đến. [[Người thân của Jong - nam]] nói.',
    ['Kim Jong - nam (-)', '?Người thân của Jong - nam (-)'],
    'its second part alone',
  ],
  [
    '[[Ông John Smith - chuyên gia độc lập]] nói.',
    ['John Smith (-)'],
    'a word of the language is no syllable of a name',
  ],
];

const BEHIND_WHAT: readonly Row[] = [
  ['[[Phóng viên 29 tuổi Peter Cole]] nói.', ['Peter Cole (-)'], 'how old, then the name'],
  ['[[TNS Robert Quill]] nói.', ['Robert Quill (-)'], 'an office in three letters'],
  ['[[Bác sĩ gốc Việt David Moore]] nói.', ['David Moore (-)'], 'whose people'],
  ['[[Ông Đoàn Dũng]] nói.', ['Đoàn Dũng (-)'], 'a family name that is a word for a body'],
  ['Chị Huỳnh Mỹ Anh mở quán. [[Mỹ Anh]] nói.', ['Huỳnh Mỹ Anh (-)'], 'two short names of states'],
  ['Khởi tố [[ông Lê Văn Tám]] TTO - Chiều nay, ông đến.', ['Lê Văn Tám (-)'], 'the sign of an outlet behind'],
  ['[[Trưởng khoa Hồi sức Trần Nam]] nói.', ['Trần Nam (Khoa Hồi sức)'], 'a field, then a name'],
  [
    '[[Thống đốc tỉnh Chiang Mok Narin Osotta]] nói. Ông Narin đi.',
    ['Narin Osotta (Chiang Mok)'],
    'behind a foreign place who is called so',
  ],
  [
    '[[Chủ tịch UBND tỉnh Bình Định Hồ Văn Tám]] nói.',
    ['Hồ Văn Tám (UBND tỉnh Bình Định)'],
    'a family name that is a word for a lake',
  ],
  ['[[Nhà phân tích địa chính trị Jane Doe]] nói.', ['Jane Doe (-)'], 'a field of three syllables'],
  [
    '[[Ngân hàng Sao Mai, tổ chức có quan hệ với Iran]], nói.',
    ['Ngân hàng Sao Mai (Ngân hàng Sao Mai)'],
    'ties with somebody else',
  ],
  ['[[Mỹ cùng với Nga]] nói.', ['Mỹ (Mỹ) + Nga (Nga)'], 'together with another'],
  [
    'Ông Kim Jong-un đến. Kim Jong-un cười. Kim Jong-un đi. Ông Kim Tae - hun nhìn. [[Ông Kim]] nói.',
    ['Kim Jong-un (Triều Tiên)'],
    'the one whom the article is about',
  ],
];

const COMPANIES: readonly Row[] = [
  [
    'Công ty cổ phần Tập đoàn Lâm Phong họp. [[Lâm Phong]] nói.',
    ['Công ty cổ phần Tập đoàn Lâm Phong (Công ty cổ phần Tập đoàn Lâm Phong)'],
    'a company without what says that it is one',
  ],
  [
    '[[Lâm Phong]] nói. Công ty cổ phần Lâm Phong họp.',
    ['Công ty cổ phần Lâm Phong (Công ty cổ phần Lâm Phong)'],
    'the full name comes later',
  ],
  [
    'Công ty TNHH Gang thép Đại Lâm Folaris họp. [[Folaris]] nói.',
    ['Công ty TNHH Gang thép Đại Lâm Folaris (Công ty TNHH Gang thép Đại Lâm Folaris)'],
    'its last word, which is foreign',
  ],
  [
    'Công ty cổ phần dệt may Thiên An họp. [[Công ty Thiên An]] nói.',
    ['Công ty cổ phần dệt may Thiên An (Công ty cổ phần dệt may Thiên An)'],
    'a company without what it does',
  ],
  [
    'Công ty Dệt Thiên An và Công ty Chè Thiên An họp. [[Thiên An]] nói.',
    ['Thiên An (Thiên An)'],
    'one of two: nobody knows which',
  ],
  [
    'Ông Trần Thiên An lập Công ty Thiên An. [[Thiên An]] nói.',
    ['Trần Thiên An (-)'],
    'a person whose name the company bears',
  ],
  [
    'Quỹ Juan Perales và Juan Perales họp. [[Perales]] nói.',
    ['Juan Perales (-)'],
    'the family name of somebody, though a body bears it, too',
  ],
  [
    'Hãng hàng không Air Folaris họp. Air Folaris và hãng Air Folaris họp. [[Air Folaris]] nói.',
    ['Hãng hàng không Air Folaris (Hãng hàng không Air Folaris)'],
    'an airline',
  ],
  [
    'Air Folaris họp. Chuyến bay của hãng hàng không Air Folaris hạ cánh. [[Air Folaris]] nói.',
    ['Air Folaris (Air Folaris)'],
    'what a foreign company is told to be is no part of its name',
  ],
  [
    'Nhóm Đại học Bắc Lâm họp. [[Đại học Bắc Lâm]] nói.',
    ['Đại học Bắc Lâm (Đại học Bắc Lâm)'],
    'a group of its people',
  ],
];

describe.each([
  ['companies by their short names', COMPANIES],
  ['titles and roles', TITLES],
  ['later mentions', LATER],
  ['names told otherwise', SPELLINGS],
  ['where names end', CUT_NAMES],
  ['names of no person', NO_PEOPLE],
  ['women and men', WOMEN_AND_MEN],
  ['named and unnamed together', BESIDE],
  ['sources cut too wide or too short', CUT],
  ['syllables written apart', WRITTEN_APART],
  ['what stands before and behind them', BEHIND_WHAT],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', (marked, expected) => {
    expect(speakers(marked)).toEqual(expected);
  });
});
