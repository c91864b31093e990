import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/index.ts';
import { type Row, speakers } from '../marked-sources.ts';

const PARTIES: readonly Row[] = [
  [
    '[[Một người Peru chạy sang Chile]] kể.',
    ['?Một người Peru chạy sang Chile (-)'],
    'the state that somebody reached',
  ],
  ['[[Người Peru cầm cờ, diễu hành]] hô to.', ['?Người Peru cầm cờ, diễu hành (-)'], 'people of whom more is told'],
  ['[[Cư dân Peru nói tiếng Pháp]] kiện.', ['?Cư dân Peru nói tiếng Pháp (-)'], 'a language is no state'],
  [
    '[[Anh nhân viên]] nói. [[Anh và đồng nghiệp]] chờ.',
    ['?Anh nhân viên (-)', '?Anh và đồng nghiệp (-)'],
    'a word of address',
  ],
  ['[[Anh và Pháp]] phản đối.', ['Anh (Anh) + Pháp (Pháp)'], 'the state of that name'],
  [
    '[[Thiếu tướng Lê Văn Tám, phó tư lệnh Bộ đội Biên phòng]], nói.',
    ['Lê Văn Tám (Bộ đội Biên phòng)'],
    'a force that needs no further name',
  ],
  [
    'Chiều qua, gặp cử tri, Giám đốc Sở Y tế Lê Văn Tám nghe dân. [[Ông Tám]] nói. [[Cử tri]] hỏi.',
    ['Lê Văn Tám (Sở Y tế)', '?Cử tri (-)'],
    'an official among voters is none of them',
  ],
  [
    '[[Bị cáo Lê Văn Tám]] nói. Ông Lê Văn Tám, giám đốc Công ty Sao Mai, im lặng.',
    ['Lê Văn Tám (-)'],
    'who is accused speaks for himself',
  ],
  [
    'Hai người chết trong vụ cháy ở Peru. [[Cảnh sát]] nói. Lính cứu hỏa Peru im lặng.',
    ['Cảnh sát (Peru)'],
    'the police where the article begins with its only state',
  ],
  [
    'Hai người chết trong vụ cháy. [[Cảnh sát]] nói. Lính cứu hỏa Peru im lặng.',
    ['Cảnh sát (Cảnh sát)'],
    'where it begins with none',
  ],
  [
    'Hai người chết ở Peru và Chile. [[Cảnh sát]] nói. Lính cứu hỏa Peru im lặng.',
    ['Cảnh sát (Cảnh sát)'],
    'where it has two states',
  ],
  [
    'Cháy ở Peru, Peru để tang lúc 9h (giờ Hà Nội). [[Cảnh sát]] nói.',
    ['Cảnh sát (Peru)'],
    'a clock at home tells of no place',
  ],
  ['Cháy ở Peru, Peru để tang. Hà Nội chia buồn. [[Cảnh sát]] nói.', ['Cảnh sát (Cảnh sát)'], 'a place at home does'],
  ['Cháy ở Peru, Peru để tang. [[Thị trưởng Alan Bole]] nói.', ['Alan Bole (Peru)'], 'an official of the only state'],
  [
    'Cháy ở Peru, Peru để tang. [[Trưởng khoa Alan Bole]] nói.',
    ['Alan Bole (-)'],
    'an office that bodies of all kinds have',
  ],
  [
    '[[Giám đốc bộ phận nghiên cứu tại Đức của Công ty Sao Mai, bà Helga Braun]], nói.',
    ['Helga Braun (Công ty Sao Mai)'],
    'who heads a part of a company',
  ],
  [
    'Ủy ban Bầu cử Thái Lan (EC) họp. [[EC]] nói.',
    ['Ủy ban Bầu cử Thái Lan (Thái Lan)'],
    'an abbreviation that the article gives to another body',
  ],
  [
    'Phóng viên hỏi [[đại biểu Lê Văn Tám, Bí thư Thành ủy Hải Phòng, về vụ án bác sĩ Trần Văn Sơn]]. [[Ông Tám]] nói.',
    ['Lê Văn Tám (Thành ủy Hải Phòng)', 'Lê Văn Tám (Thành ủy Hải Phòng)'],
    'somebody else in the topic behind his offices',
  ],
  ['[[Đặc vụ Mỹ Alan Bole]] nói.', ['Alan Bole (Mỹ)'], 'an agent of a state'],
  ['[[FBI]] nói. Cục Điều tra Liên bang (FBI) họp.', ['FBI (Mỹ)'], 'one that is known'],
  ['[[Một phụ nữ Việt Nam]] khai.', ['?Một phụ nữ Việt Nam (-)'], 'where somebody comes from'],
  [
    '[[Họ đốt cờ Peru]] phản đối.',
    ['?Họ đốt cờ Peru (-)'],
    'what a clause names is nobody whom its subject speaks for',
  ],
  ['[[Nguồn tin từ quân đội Peru]] kể.', ['?Nguồn tin từ quân đội Peru (Peru)'], 'where news comes from is'],
  ['[[Phương tiện truyền thông Mỹ]] đưa tin.', ['?Phương tiện truyền thông Mỹ (-)'], 'media of a state'],
  ['[[TT Putin]] nói.', ['Putin (Nga)'], 'an office cut short'],
  ['[[TT Pháp Jean Dupont]] nói.', ['Jean Dupont (Pháp)'], 'an office cut short, and its state'],
  ['[[Bộ TT&TT]] nói.', ['Bộ TT&TT (Bộ TT&TT)'], 'no office: the fields of a ministry'],
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
    '[[Paul Triaux, một trong những nhà địa chất tham gia từ Đại học Oxton]] nói.',
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
    '[[Ông Jeff Chapman, người sáng lập công ty sản xuất đèn Kasper của Mỹ]] nói.',
    ['Jeff Chapman (công ty sản xuất đèn Kasper)'],
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

const CALLINGS: readonly Row[] = [
  [
    'Công ty Sao Mai - chủ đầu tư dự án - xin lùi hạn. [[Chủ đầu tư]] nói.',
    ['Công ty Sao Mai (Công ty Sao Mai)'],
    'behind a dash',
  ],
  [
    'Dự án do Công ty Sao Mai làm chủ đầu tư. [[Đại diện chủ đầu tư]] nói.',
    ['?Đại diện chủ đầu tư (Công ty Sao Mai)'],
    'who acts as one',
  ],
  ['Chủ đầu tư là Công ty Sao Mai. [[Phía chủ đầu tư]] nói.', ['Công ty Sao Mai (Công ty Sao Mai)'], 'with `là`'],
  ['Công ty Sao Mai thi công cầu. [[Chủ đầu tư]] nói.', ['Chủ đầu tư (Chủ đầu tư)'], 'nobody is told to be one'],
];

const LONG_NAMES: readonly Row[] = [
  [
    '[[Ông Nam, chuyên gia Viện Hải dương học Nha Trang]], nói.',
    ['Nam (Viện Hải dương học Nha Trang)'],
    'a science that begins like a place',
  ],
  [
    '[[Trung tâm Bầu trời nông thôn (RSK)]] nói.',
    ['Trung tâm Bầu trời nông thôn (Trung tâm Bầu trời nông thôn)'],
    'small words before a bracket',
  ],
  [
    'Công an huyện Mai An và Công an tỉnh Hải An họp. [[Ông Nam, trưởng Công an huyện Mai An]], nói.',
    ['Nam (Công an huyện Mai An)'],
    'two bodies, each with its place',
  ],
  [
    'Quán triệt chỉ thị của Bộ Chính trị về xử lý kỷ luật. [[Bộ Chính trị]] nói.',
    ['Bộ Chính trị (Bộ Chính trị)'],
    'a full name before `về`',
  ],
  [
    '[[Sở Lao động - Thương binh và Xã hội (LĐ - TB & XH) tỉnh Hải An]] nói.',
    ['Sở Lao động - Thương binh và Xã hội tỉnh Hải An (Sở Lao động - Thương binh và Xã hội tỉnh Hải An)'],
    'an abbreviation in parts inside the name',
  ],
  [
    'Công an TP Hà Nội họp. [[Công an Hà Nội]] nói.',
    ['Công an TP Hà Nội (Công an TP Hà Nội)'],
    'without the word for a city',
  ],
  [
    'Công an tỉnh Hải Dương họp. [[Công an TP Hải Dương]] nói.',
    ['Công an TP Hải Dương (Công an TP Hải Dương)'],
    'the city is not its province',
  ],
  [
    'Sở Nông nghiệp và Phát triển nông thôn Hà Nội họp. [[Sở Nông nghiệp Hà Nội]] nói.',
    ['Sở Nông nghiệp và Phát triển nông thôn Hà Nội (Sở Nông nghiệp và Phát triển nông thôn Hà Nội)'],
    'the first half of what it does',
  ],
  [
    'Bộ Quốc phòng và Ngoại giao Nga họp. [[Bộ Quốc phòng Nga]] nói.',
    ['Bộ Quốc phòng Nga (Nga)'],
    'two ministries of a state are not one',
  ],
  [
    '[[Ông Nam, đại diện hội đồng quản trị Công ty CP Sao Mai]], nói.',
    ['Nam (Công ty CP Sao Mai)'],
    'who leads a company speaks for it',
  ],
  ['[[Nghị sĩ Dân chủ John Doe]] nói.', ['John Doe (Dân chủ)'], 'a political party without the word for one'],
  [
    '[[Chính quyền Scotland]] nói.',
    ['Chính quyền Scotland (Scotland)'],
    'a part of a state with a government of its own',
  ],
  [
    '[[Ông Nam (phụ huynh học sinh Trường Tiểu học Mai An, quận 1)]] nói.',
    ['Nam (-)'],
    'who does not speak for the body in brackets',
  ],
  [
    '[[Hoa Xuân Mai, phát ngôn viên Bộ Ngoại giao Trung Quốc]], nói.',
    ['Hoa Xuân Mai (Trung Quốc)'],
    'three words, and an office behind',
  ],
  [
    'Ông Nam, giám đốc Sở Y tế Hải An, đến. Theo [[ông Nam]], đối tượng đã bỏ trốn.',
    ['Nam (Sở Y tế Hải An)'],
    'who comes next is not what he is',
  ],
  [
    '[[Ông Nam, giám đốc Trung tâm khí tượng và thuỷ văn Trung ương]], nói.',
    ['Nam (Trung tâm khí tượng và thuỷ văn Trung ương)'],
    'a capital that begins a word',
  ],
  ['[[Ông Nam, phó chủ tịch UBATGT Quốc gia]], nói.', ['Nam (UBATGT Quốc gia)'], 'a word behind an abbreviation'],
  ['[[Toà án quận Trung tâm Seoul]] nói.', ['Toà án quận Trung tâm Seoul (Toà án quận Trung tâm Seoul)'], 'no place'],
  [
    '[[Ông Nam, giám đốc trung tâm quản lý ký túc xá Đại học Quốc gia Hải An]], nói.',
    ['Nam (trung tâm quản lý ký túc xá Đại học Quốc gia Hải An)'],
    'a body in the name of another',
  ],
  [
    '[[Ông Nam, chi cục phó Chi cục Thuế Hải An]], nói.',
    ['Nam (Chi cục Thuế Hải An)'],
    'an office that ends with `phó`',
  ],
  [
    '[[Bà Lan, giám đốc Trung tâm cứu hộ linh trưởng Phú Lâm]], nói.',
    ['Lan (Trung tâm cứu hộ linh trưởng Phú Lâm)'],
    'small words before a proper name',
  ],
  [
    '[[Ông Nam, giám đốc Trung tâm phát triển quỹ đất Hải An]], nói.',
    ['Nam (Trung tâm phát triển quỹ đất Hải An)'],
    'a fund that is none',
  ],
  [
    '[[Ông Nam, cục trưởng Cục Quản lý xây dựng và Chất lượng công trình]], nói.',
    ['Nam (Cục Quản lý xây dựng và Chất lượng công trình)'],
    'what it does, and more',
  ],
  [
    '[[Đội Cảnh sát giao thông số 6]] nói.',
    ['Đội Cảnh sát giao thông số 6 (Đội Cảnh sát giao thông số 6)'],
    'a number',
  ],
  [
    '[[Cơ quan An ninh điều tra Công an tỉnh Sơn La]] nói.',
    ['Cơ quan An ninh điều tra Công an tỉnh Sơn La (Cơ quan An ninh điều tra Công an tỉnh Sơn La)'],
    'what looks like a verb',
  ],
  [
    '[[Sở Cảnh sát Phòng cháy chữa cháy, cứu hộ Hà Nội]] nói.',
    ['Sở Cảnh sát Phòng cháy chữa cháy, cứu hộ Hà Nội (Sở Cảnh sát Phòng cháy chữa cháy, cứu hộ Hà Nội)'],
    'a list that ends with a place',
  ],
  [
    'Công an tỉnh Đắk Nông họp. [[Công an Đắk Nông]] nói.',
    ['Công an tỉnh Đắk Nông (Công an tỉnh Đắk Nông)'],
    'without the word for a province',
  ],
  [
    '[[Công an quận Nam Từ Liêm]] nói.',
    ['Công an quận Nam Từ Liêm (Công an quận Nam Từ Liêm)'],
    'a place with a preposition in its name',
  ],
];

const NOT_THEIRS: readonly Row[] = [
  [
    'Tổng thống Vladimir Putin, Thái tử Saudi Arabia và một vị khách đến. [[Ông Putin]] nói.',
    ['Vladimir Putin (Nga)'],
    'of a public figure and those named next: the office of another state',
  ],
  [
    '[[Thượng nghị sĩ Cộng hoà John McCain]] nói.',
    ['John McCain (Cộng hoà)'],
    'a politician of one state by the party that the article tells',
  ],
  ['[[Chính quyền Bắc Kinh]] nói.', ['Chính quyền Bắc Kinh (Trung Quốc)'], 'a capital for its state'],
  [
    '[[Chính quyền thành phố Seoul]] nói.',
    ['Chính quyền thành phố Seoul (Chính quyền thành phố Seoul)'],
    'a city for itself',
  ],
  ['[[Nghị sĩ thân Bắc Kinh Peter Cole]] nói.', ['Peter Cole (-)'], 'whom somebody is for'],
  ['[[Cô gái Trung Quốc]] nói.', ['?Cô gái Trung Quốc (-)'], 'a private person of a state'],
  ['Tổng thống Mỹ John Cole đến. [[Ông chủ Nhà Trắng]] nói.', ['John Cole (Mỹ)'], 'an epithet'],
];

const CHAINS: readonly Row[] = [
  [
    '[[Ông Lê Văn Tám, phó bí thư Huyện ủy, chủ tịch UBND huyện Sông Bé]], nói.',
    ['Lê Văn Tám (UBND huyện Sông Bé)'],
    'the second of the party leads the district',
  ],
  [
    '[[Ông Lê Văn Tám, phó bí thư Huyện ủy Tân Phú]], nói.',
    ['Lê Văn Tám (Huyện ủy Tân Phú)'],
    'without another office',
  ],
  [
    '[[Ông Lê Văn Tám, Bí thư Tỉnh ủy Hải An, Chủ tịch HĐND tỉnh]], nói.',
    ['Lê Văn Tám (Tỉnh ủy Hải An)'],
    'the first of the party',
  ],
  [
    '[[Ông Lê Văn Tám, Bí thư Trung ương Đảng, Trưởng Ban Nội chính Trung ương]], nói.',
    ['Lê Văn Tám (Ban Nội chính Trung ương)'],
    'a seat at the centre',
  ],
  ['[[John Smith, giám đốc Văn phòng Thuế quan, Bộ Tài chính Mỹ]], nói.', ['John Smith (Mỹ)'], 'an office abroad'],
  ['[[Ông Narin Osotta, tỉnh trưởng Chiang Mok]], nói.', ['Narin Osotta (Chiang Mok)'], 'a place that could be a name'],
  ['[[Đại diện Duke Robots]] nói.', ['?Đại diện Duke Robots (Duke Robots)'], 'a company that could be a person'],
  ['[[Bộ Thống nhất]] nói.', ['Bộ Thống nhất (Hàn Quốc)'], 'a ministry of one state only'],
  [
    'Trung tâm Dự báo khí tượng Hải An họp. [[Cơ quan khí tượng]] nói.',
    ['Trung tâm Dự báo khí tượng Hải An (Trung tâm Dự báo khí tượng Hải An)'],
    'the body of a field',
  ],
];

describe.each([
  ['whom they speak for', PARTIES],
  ['bodies of states', STATES],
  ['lawyers', LAWYERS],
  ['where they work', EMPLOYERS],
  ['states and bodies', BODIES],
  ['whose inquiry it was', INQUIRIES],
  ['callings of companies', CALLINGS],
  ['names of bodies that go on', LONG_NAMES],
  ['states that are and are not spoken for', NOT_THEIRS],
  ['which office counts', CHAINS],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', (marked, expected) => {
    expect(speakers(marked)).toEqual(expected);
  });
});

test('the title tells of which state an article is that names it once', () => {
  const text = 'Hai người chết trong vụ cháy. Cảnh sát cho biết lửa bùng lên từ bếp. Lính cứu hỏa Peru đến sau.';
  const partyIn = (title: string) =>
    analyze({ id: 'a', title, text }).entities.find(({ name }) => name === 'Cảnh sát')?.party;
  expect([partyIn('Cháy lớn ở Peru'), partyIn('Cháy lớn')]).toEqual(['Peru', 'Cảnh sát']);
});
