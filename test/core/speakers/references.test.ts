import { describe, expect, test } from 'vitest';
import { type Row, speakers } from '../marked-sources.ts';

const TOLD: readonly Row[] = [
  [
    '[[Đại học Lund]] nói. [[Trường này]] xin lỗi, [[trường]] hứa sửa.',
    ['Đại học Lund (Đại học Lund)', 'Đại học Lund (Đại học Lund)', 'Đại học Lund (Đại học Lund)'],
    'the word for a school means a university',
  ],
  [
    'Ông Lê Văn Tám bị bắt. [[Một người sống ở khu nhà này]] kể.',
    ['?Một người sống ở khu nhà này (-)'],
    'somebody new, who lives in a house that was told of',
  ],
  [
    '[[Người phát ngôn Lầu Năm Góc]] nói. Theo [[người phát ngôn]], chiến dịch kéo dài.',
    ['?Người phát ngôn Lầu Năm Góc (Mỹ)', '?Người phát ngôn Lầu Năm Góc (Mỹ)'],
    'the unnamed spokesperson who spoke before',
  ],
  [
    '[[Người phát ngôn Lầu Năm Góc]] nói. Theo [[một người phát ngôn]], chiến dịch kéo dài.',
    ['?Người phát ngôn Lầu Năm Góc (Mỹ)', '?một người phát ngôn (-)'],
    'another one',
  ],
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
    'Ông Lê Văn Tám bị bắt. Theo [[lời khai ban đầu của ông Tám]], xe mất phanh.',
    ['Lê Văn Tám (-)'],
    'who gives evidence',
  ],
  [
    'VKSND quận Mai An truy tố ông Tám. Theo [[nội dung cáo trạng]], ông nhận tiền.',
    ['VKSND quận Mai An (VKSND quận Mai An)'],
    'an indictment, by the prosecutors that the article names',
  ],
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
    'Hoa hậu Melania Hart đến. [[Hoa hậu hoàn vũ năm 1987 Delia Mora]] nói cô vui.',
    ['Delia Mora (-)'],
    'a full name behind a calling and words of no list',
  ],
  [
    '[[Trợ lý của Tổng thống Pháp Jean Dupont]] nói.',
    ['?Trợ lý của Tổng thống Pháp Jean Dupont (Pháp)'],
    'the name of whom somebody serves',
  ],
  [
    'Thủ tướng Đức Karla Brandt gặp Tổng thống Nga. [[Bà Brandt]] nói vụ việc rất đáng lo. [[Tổng thống Nga]] khẳng định.',
    ['Karla Brandt (Đức)', '?Tổng thống Nga (Nga)'],
    'who speaks for another state is not meant',
  ],
  [
    'Ngoại trưởng Iran Ali Rezai gặp Ngoại trưởng Nga ở Moscow. [[Ông Rezai]] cảm ơn. [[Ngoại trưởng Nga]] nói.',
    ['Ali Rezai (Iran)', '?Ngoại trưởng Nga (Nga)'],
    'an office ends with its sentence',
  ],
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

const DESCRIBED: readonly Row[] = [
  ['Bà Lê Sen, 64 tuổi, kể lại. [[Người phụ nữ 64 tuổi]] nói thêm.', ['Lê Sen (-)'], 'how old somebody is'],
  [
    'Bà Lê Sen, 64 tuổi, kể lại. [[Một phụ nữ 64 tuổi]] nói thêm.',
    ['?Một phụ nữ 64 tuổi (-)'],
    'somebody else of that age',
  ],
  ['Bà Lê Sen, 63 tuổi, kể lại. [[Người phụ nữ 64 tuổi]] nói thêm.', ['?Người phụ nữ 64 tuổi (-)'], 'another age'],
  [
    '[[Đại diện Công ty Sao Mai]] nói. [[Vị đại diện]] nói thêm.',
    ['?Đại diện Công ty Sao Mai (Công ty Sao Mai)', '?Đại diện Công ty Sao Mai (Công ty Sao Mai)'],
    'a word of respect points back',
  ],
  [
    '[[Lãnh đạo Chi cục Thú y Huế]] nói. [[Lãnh đạo đơn vị]] nói thêm.',
    ['?Lãnh đạo Chi cục Thú y Huế (Chi cục Thú y Huế)', '?Lãnh đạo Chi cục Thú y Huế (Chi cục Thú y Huế)'],
    'of the body told of before',
  ],
  ['Học viện Sao Mai họp. [[Nhà trường]] nói.', ['Học viện Sao Mai (Học viện Sao Mai)'], 'a school by another word'],
  [
    'Cơ quan An ninh điều tra Công an tỉnh Sơn La họp. [[Cơ quan điều tra]] nói.',
    ['Cơ quan An ninh điều tra Công an tỉnh Sơn La (Cơ quan An ninh điều tra Công an tỉnh Sơn La)'],
    'the one that investigates',
  ],
  ['[[Các cáo buộc của Công ty Sao Mai]] cho rằng vậy.', ['Công ty Sao Mai (Công ty Sao Mai)'], 'whose words they are'],
  ['Theo lời [[tố cáo của các nạn nhân]], vậy.', ['?các nạn nhân (-)'], 'the words of some'],
  ['[[Dòng tweet của ông John Cole]] viết vậy.', ['John Cole (-)'], 'a message has an author'],
];

const ONCE_HELD: readonly Row[] = [
  ['Cựu giám đốc FBI John Cole đến. [[Cựu giám đốc FBI]] nói.', ['John Cole (-)'], 'the one who held it'],
  ['[[Cựu tổng thống Peru]] nói. Ông John Cole, cựu tổng thống Peru, đi.', ['John Cole (-)'], 'named only later'],
  [
    'Tổng thống Peru John Cole đến. [[Cựu tổng thống Peru]] nói.',
    ['?Cựu tổng thống Peru (-)'],
    'who holds it is another one',
  ],
];

const EDITORIALS: readonly Row[] = [
  ['Tờ Global Times phản đối. [[Bài xã luận]] viết vậy.', ['Global Times (-)'], 'the outlet named before'],
  ['Ông Cole phản đối. [[Bài xã luận]] viết vậy.', ['Bài xã luận (-)'], 'none is named'],
];

describe.each([
  ['told elsewhere', TOLD],
  ['who stands behind a document', PAPERS],
  ['words that point at somebody', POINTERS],
  ['pronouns and words that point', POINTING],
  ['roles that refer back', ROLES],
  ['documents and the unnamed', OTHERS],
  ['what the article tells elsewhere', CONTEXT],
  ['descriptions of somebody known', DESCRIBED],
  ['offices once held', ONCE_HELD],
  ['what an outlet writes', EDITORIALS],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', (marked, expected) => {
    expect(speakers(marked)).toEqual(expected);
  });
});
