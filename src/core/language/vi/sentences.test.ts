import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, tokenize } from '../../text/index.ts';
import { sentences } from './sentences.ts';

/** Hard cases: `|` stands where a sentence ends; `⏎` is a line break. Modelled on what 20,579 news articles do, in sentences of our own. */
const HARD_CASES: readonly (readonly [text: string, note: string])[] = [
  ['Anh Khoa sống ở TP. HCM từ nhỏ.| Nay anh đã 40 tuổi.', 'abbreviation before a name'],
  ['Anh Khoa sống ở TP.HCM từ nhỏ.| Nay anh đã 40 tuổi.', 'glued abbreviation'],
  ['Công an Tp. Vinh đã vào cuộc.| Vụ việc còn điều tra.', 'abbreviation in mixed case'],
  ['Sở Y tế tp. Cần Thơ xác nhận.| Ca bệnh đã khỏi.', 'abbreviation in small letters'],
  ['Quán nằm ở P. 7, Q. 3, TP. HCM.| Chủ quán vắng mặt.', 'wards and districts by number'],
  ['Dự án ở Q. Bình Tân chậm tiến độ.| Dân chờ đã lâu.', 'district by name'],
  ['GS. Lê Văn Tám đồng ý.| Ông cho biết thêm lý do.', 'professor'],
  ['PGS. TS. Đỗ Minh Hà phản đối.| Bà không dự họp.', 'two titles'],
  ['PGS.TS Đỗ Minh Hà phản đối.| Bà không dự họp.', 'glued titles'],
  ['GS.TS.BS Vũ Lan ký giấy.| Hồ sơ đã gửi đi.', 'three glued titles'],
  ['ThS. Trần Bình dạy môn này.| Lớp có 30 em.', 'master'],
  ['Theo Th.S Trần Bình, lớp có 30 em.| Trường thiếu phòng.', 'master with inner dot'],
  ['BS. Mai Phương trực đêm qua.| Ca mổ kéo dài.', 'doctor'],
  ['LS. Hoàng Nam bào chữa.| Phiên tòa hoãn lại.', 'lawyer'],
  ['NSƯT. Kim Thoa hát bài cuối.| Khán giả vỗ tay.', 'honour title'],
  ['Mr. Bean là vai diễn để đời.| Ông ít khi trả lời báo chí.', 'English title'],
  ['Dr. Brown bay sang Hà Nội.| Ông ở lại ba ngày.', 'English doctor'],
  ['Thành phố St. Petersburg đón khách.| Hội nghị mở tối nay.', 'saint'],
  ['Thành phố St.Petersburg đón khách.| Hội nghị mở tối nay.', 'saint glued'],
  ['Ông John F. Miller từ chức.| Lý do không rõ.', 'middle initial'],
  ['Tác giả J. K. Brook ra sách mới.| Sách bán chạy.', 'two initials'],
  ['Tác giả J.K. Brook ra sách mới.| Sách bán chạy.', 'two glued initials'],
  ['Ông George H. W. Dale đã mất.| Tang lễ ngày mai.', 'initials between names'],
  ['Chị N. đã trình báo.| Công an lập biên bản.', 'initial before small letters'],
  ['Cảnh sát tìm thấy chị N.| Sau đó chị được đưa về nhà.', 'initial at the end of a sentence'],
  ['Cháu H. (8 tuổi) đã khỏe.| Bé được về nhà.', 'initial before a bracket'],
  ['Em Nguyễn Thị T. (SN 2005) mất tích.| Gia đình lo lắng.', 'name cut to an initial'],
  ['Bị cáo Lê V. Đ. nhận tội.| Tòa nghị án kéo dài.', 'two spaced initials'],
  ['Bà N.T.H. khai nhận.| Vụ án khép lại.', 'three glued initials'],
  ['Bà N.T. H. khai nhận.| Vụ án khép lại.', 'initials glued and spaced'],
  ['Chị Th. kêu cứu.| Hàng xóm chạy sang.', 'initial of two letters'],
  ['Em Ng. Anh học giỏi.| Em mê toán.', 'initial of two letters before a name'],
  ['Ông P. 70 tuổi, sống một mình.| Nhà ông ở cuối xóm.', 'initial before a number'],
  ['Ảnh chụp bà Tr. - chủ tiệm vàng.| Tiệm đã đóng cửa.', 'initial before a dash'],
  ['Giá vàng tăng 10.000 đồng.| Người mua giảm hẳn.', 'thousands dot'],
  ['Giá vàng tăng 10. 000 đồng.| Người mua giảm hẳn.', 'torn thousands dot'],
  ['Dự án tốn 1.250.000 USD.| Vốn vay chiếm nửa.', 'two thousands dots'],
  ['Tỷ lệ là 3.5 phần nghìn.| Con số khá thấp.', 'decimal point'],
  ['Ông sinh ngày 23.10.1950 ở Huế.| Ông có hai con.', 'dotted date'],
  ['Lễ hội mở ngày 30.4 tại Huế.| Vé đã bán hết.', 'dotted day and month'],
  ['Việc đó xảy ra năm 2013.| 10 người bị thương.', 'year, then a number that begins'],
  ['Sân bay đóng cửa lúc 7.30 sáng.| Khách phải chờ.', 'clock time'],
  ['Phiên bản 4.4.2 lỗi nặng.| Hãng xin lỗi.', 'version'],
  ['1. Giá xăng giảm.| 2. Giá điện tăng.', 'numbered items'],
  ['Điều 12. Quyền của người mua.⏎|Điều 13. Nghĩa vụ.', 'article of a law'],
  ['Xem địa chỉ www.Baomoi.com để rõ.| Trang hoạt động từ lâu.', 'web address'],
  ['Báo Tin.Vn đăng bài này.| Bài bị gỡ sau đó.', 'internet name with capital'],
  ['Theo VOV.VN, bão sắp vào.| Dân đã sơ tán.', 'internet name in capitals'],
  ['Gửi thư tới bandoc@toasoan.com.vn trước 5/5.| Thư muộn không nhận.', 'mail address'],
  ['Họ trồng lúa, ngô, khoai, v.v. trên đồi.| Đất rất tốt.', 'and so on'],
  ['Họ trồng lúa, ngô, khoai v.v...| Đất rất tốt.', 'and so on at the end'],
  ['Chợ bán cam, quýt, bưởi... rất rẻ.| Khách khá đông.', 'dots within'],
  ['Chợ bán cam, quýt, bưởi…| Khách khá đông.', 'one-character dots at the end'],
  ['Chợ bán cam, quýt, bưởi...| Khách khá đông.', 'three dots at the end'],
  ['Ông nói lại... khống chế hỏng.| Cả nhóm cười.', 'a pause'],
  ['Nó giá... 5 triệu đồng.| Ai cũng ngạc nhiên.', 'a pause before a number'],
  ['"Tôi không biết. Hãy hỏi bộ." - ông Nam nói.| Ông bỏ đi ngay.', 'two sentences in a quotation, tag after a dash'],
  ['"Tôi không biết. Hãy hỏi bộ", ông Nam nói.| Ông bỏ đi ngay.', 'two sentences in a quotation, tag after a comma'],
  ['“Tôi không biết. Hãy hỏi bộ”, ông Nam nói.| Ông bỏ đi ngay.', 'curly marks'],
  ['Ông Nam nói: "Tôi không biết. Hãy hỏi bộ".| Sau đó ông bỏ đi.', 'closing mark before the dot'],
  ['Ông Nam nói: "Tôi không biết. Hãy hỏi bộ."| Sau đó ông bỏ đi.', 'closing mark after the dot'],
  ['Ông Nam nói: “Tôi không biết. Hãy hỏi bộ.”| Sau đó ông bỏ đi.', 'curly closing mark after the dot'],
  ['Ông Nam hỏi: "Ai đã ký? Ký lúc nào?".| Không ai đáp.', 'questions in a quotation'],
  ['"Ai đã ký?" ông Nam hỏi.| Không ai đáp.', 'question before its tag'],
  ['"Đi đi!", ông Nam hét lên.| Cả nhóm chạy.', 'call before its tag'],
  ['Vở "Ai đó? Không ai!" được diễn lại.| Vé bán hết.', 'title with marks'],
  ['Bài “Yêu đi, đừng sợ!” đã nổi tiếng.| Ca sĩ rất vui.', 'title that ends with a mark'],
  ['Bà kể: " Hôm đó mưa. Tôi ở nhà ".| Nhà bà gần sông.', 'straight marks with spaces'],
  ['Bà kể: " Hôm đó mưa. Tôi ở nhà " - giọng bà run.| Nhà bà gần sông.', 'spaced marks and a dash'],
  ['“Hôm đó mưa.⏎Tôi ở nhà”, bà kể.⏎|Nhà bà gần sông.', 'a quotation over two lines'],
  ['"Sao lại thế?⏎", bà hỏi lại.⏎|Không ai đáp.', 'a closing mark on the next line'],
  ['"Hôm đó mưa.| Tôi ở nhà.⏎|Nhà bà gần sông.', 'a mark that is never closed'],
  ['"Hôm đó mưa.⏎|"Tôi ở nhà", bà kể.⏎|Nhà bà gần sông.', 'each paragraph opens anew'],
  ['Bà kể: "Hôm đó mưa.| Ông thì nói: "Trời nắng. Tôi nhớ rõ".| Nhà bà gần sông.', 'a lost closing mark'],
  ['Bà gọi đó là “trò ‘Mua vui. Quên sầu’ của họ”.| Nhà bà gần sông.', 'quotation in a quotation'],
  ['Ông tin (xem tr. 5. Phần đầu) là đúng.| Sách đã cũ.', 'brackets'],
  ['Ông Hà (bí thư xã. Đảng viên) vắng mặt.| Cuộc họp hoãn.', 'dot in brackets'],
  ['Ông đã về hưu.| (Theo lời con trai.)| Nay ông 80 tuổi.', 'sentence in brackets'],
  ['Nhà trường đã lắp máy lạnh đầu năm.|Sau đó học phí tăng.', 'no space after the dot'],
  ['Ai là người ký?|Ông Nam hay bà Hà?', 'no space before a title'],
  ['Công ty nợ 3 tỉ đồng.|Bộ trưởng yêu cầu trả ngay.', 'no space after the dot'],
  ['Hàng bán hết từ sớm…|Khách phải về không.', 'no space after the dots'],
  ['Việc này ai lo?|Liệu có kịp không?', 'no space after the question mark'],
  ['Ông ở Mỹ.|Theo gia đình, ông khỏe.', 'no space after a name'],
  ['Bà Mai.Hà là nghệ danh.| Bà hát từ năm 1990.', 'dot inside a name'],
  ['Trận đấu kết thúc!| Sân vận động vỡ òa.', 'exclamation'],
  ['Ông có tin không?| - Tôi không tin.', 'an interview in one paragraph'],
  ['Ông có tin không?⏎|- Tôi không tin.', 'an interview by lines'],
  ['Mục tiêu gồm:⏎|- Giảm nghèo;⏎|- Tăng thu.', 'items by lines'],
  ['Nhà ở khu B, TP.⏎Cần Thơ bị cháy.⏎|Không ai bị thương.', 'line broken after an abbreviation'],
  ['Công an TP.⏎đã có mặt.⏎|Hiện trường được giữ.', 'line broken before a small letter'],
  ['Nạn nhân là chị Lê Thị K.⏎(30 tuổi, quê Huế).⏎|Chị đã qua cơn nguy.', 'line broken after an initial'],
  ['Dân số tăng nhanh ở TP.⏎|Theo thống kê, mỗi năm thêm 2%.', 'abbreviation that ends its line'],
  ['Tổng thống gặp báo giới ở Mỹ.| Ông Hai vắng mặt.', 'short name before the dot'],
  ['Lô hàng trị giá 5 triệu USD.| Hải quan giữ lại.', 'currency before the dot'],
  ['Tin do AFP.| Ảnh do báo chụp.', 'agency before the dot'],
  ['Ông làm ở LHQ.| Trước đó ông dạy học.', 'abbreviation without vowels that is no initial'],
  ['Chứng chỉ quỹ mất 1,37 đồng (-0,62%).| Ngược lại, trái phiếu đi lên.', 'bracket before the dot'],
  ['Họ hát “Lên đàng”.| “Nhạc hay quá”, một khách nói.', 'next sentence begins with a quotation'],
  ['Họ đã về.| "Trời tối rồi", bà nói.', 'next sentence begins with straight marks'],
  ['Xe chạy 100 km/h. | 30 người trên xe thoát nạn.', 'number begins the next sentence'],
  ['Đội U.23 Việt Nam thắng.| Cả nước vui mừng.', 'dot between letter and number'],
  ['Vol. 2 ra mắt tối qua.| Đĩa bán khá chạy.', 'volume'],
  ['Ông đến từ Washington D.C.| Ở đó ông dạy học.', 'glued initials at the end of a sentence'],
  ['Dân làng phải rời nhà| Trước đó, nước đã dâng cao.', 'a heading glued to the prose of a text without lines'],
  ['Họ đòi thả người| Được biết, hôm qua họ đã họp.', 'a caption glued to the prose'],
  ['Lớp dạy nghề| Sau phần khai mạc là buổi lễ.| Chị Hà dự.', 'a heading before a sentence'],
  ['Họ đòi thả Người Được Chọn.| Phim dài hai giờ.', 'a title in capitals'],
  ['Ai cũng kêu|⏎Chị thích bài Trước khi đi.', 'a capital inside a text of lines'],
];

const LIMIT = /\s*\|\s*/u;
const toText = (marked: string): string => marked.replaceAll('⏎', '\n').replaceAll('|', '');
const toSentences = (marked: string): string[] =>
  marked
    .replaceAll('⏎', '\n')
    .split(LIMIT)
    .map((part) => part.trim());
const split = (text: string): string[] =>
  splitSentences(text, tokenize(text), [], sentences).map(({ start, end }) => text.slice(start, end));

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });
const baseline = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment.trim());
const rightOnes = (splitter: (text: string) => string[]): number =>
  HARD_CASES.filter(([marked]) => splitter(toText(marked)).join('|') === toSentences(marked).join('|')).length;

describe('sentences', () => {
  it.each(HARD_CASES)('%s (%s)', (marked) => {
    expect(split(toText(marked))).toEqual(toSentences(marked));
  });

  it('has at least 100 hard cases and beats Intl.Segmenter on them', () => {
    const [ours, theirs] = [rightOnes(split), rightOnes(baseline)];
    console.info(`hard cases right: doichieu ${ours}, Intl.Segmenter ${theirs}, of ${HARD_CASES.length}`);
    expect(HARD_CASES.length).toBeGreaterThanOrEqual(100);
    expect(ours).toBeGreaterThan(theirs);
  });

  it('keeps noise blocks apart', () => {
    const text = 'Đoàn người đi bộ - Ảnh: Lan Theo báo cáo, họ đi từ sáng.';
    const noise = [{ start: 0, end: 26, kind: 'caption', rule: 'test' }] as const;
    const spans = splitSentences(text, tokenize(text), noise, sentences);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Đoàn người đi bộ - Ảnh: Lan',
      'Theo báo cáo, họ đi từ sáng.',
    ]);
  });

  it('gives spans in order, trimmed and without a visible character left out, of any text', () => {
    const piece = fc.constantFrom(
      '.',
      '!',
      '…',
      '"',
      '“',
      '”',
      '(',
      ')',
      '-',
      ' ',
      '\n',
      'TP',
      'Ông',
      'đi',
      'N',
      '12',
      ':',
      ',',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text, tokenize(text), [], sentences)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
