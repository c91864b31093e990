import type { Expected } from './construction.ts';

/** A natural sentence that is not read right yet. */
export interface Open {
  /** Id of the construction that it belongs to. */
  readonly construction: string;
  /** What goes wrong. */
  readonly why: string;
  readonly text: string;
  /** All the statements that it should give; none for a sentence that says nothing. */
  readonly expected: readonly Expected[];
}

export const open: readonly Open[] = [
  {
    construction: 'vi/broken-quote',
    why: 'the second half behind the tag is lost',
    text: '“Phải mất ít nhất hai tuần”, kỹ sư Vinh cho biết, “để nối lại đường dây”.',
    expected: [
      { source: 'kỹ sư Vinh', cue: 'cho biết', content: 'Phải mất ít nhất hai tuần', form: 'direct' },
      { content: 'để nối lại đường dây', form: 'direct' },
    ],
  },
  {
    construction: 'vi/fixed-phrases',
    why: '`nói chung` hides the cue `nói` before `chung cư`',
    text: 'Ông Nam nói chung cư xuống cấp đã mười năm.',
    expected: [{ source: 'Ông Nam', cue: 'nói', content: 'chung cư xuống cấp đã mười năm' }],
  },
  {
    construction: 'vi/nested',
    why: 'the addressee is taken into the content, and the outer source into the inner one',
    text: 'Luật sư Bách khẳng định thân chủ của ông từng cảnh báo hội đồng quản trị về khoản lỗ.',
    expected: [
      {
        source: 'Luật sư Bách',
        cue: 'khẳng định',
        content: 'thân chủ của ông từng cảnh báo hội đồng quản trị về khoản lỗ',
        nested: false,
      },
      { source: 'thân chủ của ông', cue: 'cảnh báo', content: 'khoản lỗ', act: 'warn', nested: true },
    ],
  },
  {
    construction: 'vi/noun-of-source',
    why: 'the content runs on into the main clause',
    text: 'Cáo buộc của công đoàn rằng nhà máy quỵt lương đã lan khắp mạng xã hội.',
    expected: [{ source: 'công đoàn', cue: 'Cáo buộc', content: 'nhà máy quỵt lương', act: 'accuse' }],
  },
  {
    construction: 'vi/noun-of-source',
    why: 'the content runs on into the main clause',
    text: 'Lời cảnh báo của giới khoa học rằng sông băng đang tan nhanh không được ai chú ý.',
    expected: [{ source: 'giới khoa học', cue: 'cảnh báo', content: 'sông băng đang tan nhanh', act: 'warn' }],
  },
  {
    construction: 'vi/unbalanced-mark',
    why: 'the quotation whose closing mark is missing is lost',
    text: '“Chúng tôi sẽ kháng cáo, luật sư Bách nói.\nCảnh sát cho biết hai nghi phạm đã ra đầu thú.',
    expected: [
      { source: 'luật sư Bách', cue: 'nói', content: 'Chúng tôi sẽ kháng cáo' },
      { source: 'Cảnh sát', cue: 'cho biết', content: 'hai nghi phạm đã ra đầu thú' },
    ],
  },
  {
    construction: 'vi/noun-of-source',
    why: 'a noun of saying at the head of a sentence is taken for a cue',
    text: 'Cảnh báo màu đỏ nhấp nháy trên bảng điều khiển.',
    expected: [],
  },
  {
    construction: 'vi/unbalanced-mark',
    why: "the quotation whose closing mark is missing is lost, and its tag taken into the next line's source",
    text: '“Chúng tôi sẽ kiện, luật sư Vinh nói.\nTòa án cho biết phiên xử mở vào tháng 3.\n“Tôi mừng lắm”, bà Mến nói.',
    expected: [
      { source: 'luật sư Vinh', cue: 'nói', content: 'Chúng tôi sẽ kiện' },
      { source: 'Tòa án', cue: 'cho biết', content: 'phiên xử mở vào tháng 3' },
      { source: 'bà Mến', cue: 'nói', content: 'Tôi mừng lắm' },
    ],
  },
  {
    construction: 'vi/according-front',
    why: 'not expected: lễ hội mở vào rằm tháng Giêng',
    text: 'Theo thông lệ, lễ hội mở vào rằm tháng Giêng.',
    expected: [],
  },
  {
    construction: 'vi/fixed-phrases',
    why: 'not expected: mỗi khách được mang 7 kg hành lý',
    text: 'Theo quy định, mỗi khách được mang 7 kg hành lý.',
    expected: [],
  },
  {
    construction: 'vi/passive',
    why: 'source is null',
    text: 'Hai hãng bay bị cơ quan quản lý cạnh tranh cáo buộc thông đồng nâng giá vé.',
    expected: [
      {
        source: 'cơ quan quản lý cạnh tranh',
        cue: 'cáo buộc',
        content: 'thông đồng nâng giá vé',
        act: 'accuse',
      },
    ],
  },
  {
    construction: 'vi/interview',
    why: 'missing: chạy thử ngay trong tuần đó; not expected: Tôi hứa chạy thử ngay trong tuần đó',
    text: 'Bà Đỗ Thị Hạ, giám đốc bến phà Cồn Sẻ, trao đổi với chúng tôi về chuyến phà đêm.\n* Vì sao phà ngừng chạy sau 21 giờ, thưa bà?\n- Bến chưa có đèn luồng. Khúc sông này nhiều bãi cạn.\n* Bao giờ phà chạy lại?\n- Tháng tới đèn về. Tôi hứa chạy thử ngay trong tuần đó.',
    expected: [
      { source: null, cue: null, content: 'Bến chưa có đèn luồng' },
      { source: null, cue: null, content: 'Khúc sông này nhiều bãi cạn' },
      { source: null, cue: null, content: 'Tháng tới đèn về' },
      { source: 'Tôi', cue: 'hứa', content: 'chạy thử ngay trong tuần đó', act: 'commit' },
    ],
  },
  {
    construction: 'vi/document-says',
    why: 'no statement: a document without a name says',
    text: 'Cáo trạng nêu trong hai năm, nhóm này chiếm đoạt 47 tỷ đồng.',
    expected: [{ source: 'Cáo trạng', cue: 'nêu', content: 'trong hai năm, nhóm này chiếm đoạt 47 tỷ đồng' }],
  },
  {
    construction: 'vi/withhold',
    why: 'refusing a thing is taken for refusing to speak',
    text: 'Bà từ chối nhận tiền bồi dưỡng của khách.',
    expected: [],
  },
  {
    construction: 'vi/unbalanced-mark',
    why: 'a statement is missed',
    text: 'Anh Tài cho biết xe mất lái khi vào cua. "Tôi chỉ kịp nhảy ra ngoài.\nCảnh sát giao thông xác nhận tài xế không uống rượu.',
    expected: [
      { source: 'Anh Tài', cue: 'cho biết', content: 'xe mất lái khi vào cua' },
      { source: null, cue: null, content: 'Tôi chỉ kịp nhảy ra ngoài' },
      { source: 'Cảnh sát giao thông', cue: 'xác nhận', content: 'tài xế không uống rượu', act: 'confirm' },
    ],
  },
  {
    construction: 'vi/withhold',
    why: 'a thing that is declined is taken for something that is not told',
    text: 'Anh từ chối ly rượu và gọi một tách trà.',
    expected: [],
  },
  {
    construction: 'vi/plans-and-actions',
    why: 'a post that is declined is taken for what is said',
    text: 'Anh từ chối chiếc ghế giám đốc để về quê trồng nấm.',
    expected: [],
  },
];
