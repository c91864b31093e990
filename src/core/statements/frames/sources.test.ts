import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyze.ts';

/** The sources of an article's statements, as they stand in it. */
function sourcesOf(text: string): (string | null)[] {
  const analysis = analyze({ id: 'article', text });
  return analysis.statements.map(({ source }) => source && analysis.text.slice(source.start, source.end));
}

describe('what stands before a cue and is no part of who speaks', () => {
  test.each([
    ['Ông Lê Văn Bình còn cho biết quán sẽ mở lại.', 'Ông Lê Văn Bình'],
    ['Người phát ngôn này còn cho rằng đây là việc cần thiết.', 'Người phát ngôn này'],
    ['Cô diễn viên này cuối cùng thừa nhận đã dùng chất cấm.', 'Cô diễn viên này'],
    ['Chị Lan bức xúc nói rằng không ai báo trước cho dân.', 'Chị Lan'],
    ['Khoảng 15 phút sau đó nhà ga đã thông báo chuyến tàu bị hủy.', 'nhà ga'],
    ['Ông Lê Văn Tám hãi hùng kể lại rằng ngôi nhà đã sập.', 'Ông Lê Văn Tám'],
    ['Tại Trung Quốc, giới quan sát cho rằng giá sẽ giảm.', 'giới quan sát'],
    ['Sau cuộc gặp với ông Peter Cole, ông John Smith nói rằng giá sẽ giảm.', 'ông John Smith'],
  ])('%s', (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });
});

describe('what tells who a source is belongs to it', () => {
  test.each([
    [
      'Theo bà Trần Thị Hoa, Tổng giám đốc công ty Minh Anh (Cần Lộc, An Hòa), hàng đã về kho.',
      'bà Trần Thị Hoa, Tổng giám đốc công ty Minh Anh (Cần Lộc, An Hòa)',
    ],
    [
      'Theo ông Lê Việt Dũng, Phó giám đốc Trung tâm Y tế, Ủy ban Dân số tỉnh An Hòa, dự án này chỉ dành cho trẻ em.',
      'ông Lê Việt Dũng, Phó giám đốc Trung tâm Y tế, Ủy ban Dân số tỉnh An Hòa',
    ],
    ['Theo Công an quận Nam Giang, TP. Đông Hải, hai xe đã được trả cho chủ.', 'Công an quận Nam Giang, TP. Đông Hải'],
    [
      'Theo Peter Collins, một cựu nhân viên ngoại giao Anh, hai bên sẽ sớm gặp lại.',
      'Peter Collins, một cựu nhân viên ngoại giao Anh',
    ],
    [
      'Masahiko Satori, thứ trưởng môi trường Nhật Bản, từng khẳng định nước này đã giảm khí thải.',
      'Masahiko Satori, thứ trưởng môi trường Nhật Bản',
    ],
    [
      'Ông Đặng Quốc Khang, Chủ tịch UBND tỉnh Hải An ký văn bản yêu cầu các sở kiểm tra.',
      'Ông Đặng Quốc Khang, Chủ tịch UBND tỉnh Hải An',
    ],
    [
      'Viện dưỡng lão Hoa Sen tại thành phố Nagpur, Ấn Độ xác nhận hai cụ đã về.',
      'Viện dưỡng lão Hoa Sen tại thành phố Nagpur, Ấn Độ',
    ],
    [
      'Sáng 7/9, thông tin từ UBND xã Tiến Lâm, huyện Cao Lộc, tỉnh Lạng Sơn cho biết nước đã rút.',
      'thông tin từ UBND xã Tiến Lâm, huyện Cao Lộc, tỉnh Lạng Sơn',
    ],
    ['Sau cuộc gặp ở thành phố Lyon, Pháp cho biết sẽ giảm thuế.', 'Pháp'],
    ['Không ít người cho rằng giá vé quá cao.', 'Không ít người'],
    ['Theo ông Nguyễn Văn Hòa, các hộ dân, chủ tàu và chủ vựa đều đã ký.', 'ông Nguyễn Văn Hòa'],
    ['Theo Công an quận Nam Giang, nghi can Lê Văn Tám, 34 tuổi, đang là bảo vệ.', 'Công an quận Nam Giang'],
  ])('%s', (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });
});

test('a source does not go over what somebody else says', () => {
  expect(sourcesOf('Ông Kỳ nói nhiều trường, lớp học vùng cao đã kêu gọi phụ huynh góp gạo.')).toEqual([
    'Ông Kỳ',
    'nhiều trường, lớp học vùng cao',
  ]);
});

test('a source goes on over a word for what is said that belongs to who it is', () => {
  expect(sourcesOf('Những người phản đối dự án cho rằng nước sẽ cạn.')).toEqual(['Những người phản đối dự án']);
});

describe('quote marks around a source and in it', () => {
  test.each([
    ['Nam "Bạc" khai nhận đã bán xe cho người quen.', 'Nam "Bạc"'],
    ['Nam “Bạc” cho rằng mình không phạm tội.', 'Nam “Bạc”'],
    ['Đạo diễn phim “Mùa gió” cho biết phim sẽ ra rạp vào tháng 5.', 'Đạo diễn phim “Mùa gió”'],
    ['“Vua tôm” cho biết giá sẽ giảm.', 'Vua tôm'],
  ])('%s', (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });

  test('a nickname belongs to the name', () => {
    const { entities } = analyze({
      id: 'article',
      text: 'Lê Hoàng Hải (tức Hải "Bạc") bị bắt hôm qua. Hải "Bạc" khai nhận đã bán xe cho người quen.',
    });
    expect(entities.map(({ name }) => name)).toEqual(['Lê Hoàng Hải']);
  });

  test('a description keeps both marks', () => {
    const { entities } = analyze({ id: 'article', text: 'Một “cò vé” khai nhận đã bán hơn trăm cặp vé.' });
    expect(entities.map(({ name }) => name)).toEqual(['Một “cò vé”']);
  });
});

test('an outlet with a name of one word relays', () => {
  const [said] = analyze({
    id: 'x',
    text: 'Theo Farsnews, các nguồn tin quân sự cho hay cuộc tập trận đã bắt đầu.',
  }).statements;
  expect(said?.via).toEqual(['Farsnews']);
});

test('what a reporter sees for himself is no statement', () => {
  expect(sourcesOf('Theo quan sát, nhiều cửa hàng đã đóng cửa.')).toEqual([]);
});
